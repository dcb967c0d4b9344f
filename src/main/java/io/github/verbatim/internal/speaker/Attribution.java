package io.github.verbatim.internal.speaker;

import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * To which words the article attributes a quote.
 *
 * @param mention the name alone, or the noun phrase or pronoun
 * @param headToken index of the head word of the mention in the document
 * @param type how the source is referred to
 * @param cue the reporting words; null where there are none
 * @param confidence calibrated probability, 0 to 1, that the mention is right
 * @param rule name of the rule that decided, or "model"
 */
public record Attribution(
    Span mention,
    int headToken,
    MentionType type,
    @Nullable Span cue,
    double confidence,
    String rule) {}
