package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words to which an article attributes a quote.
 *
 * @param span the name alone, or the noun phrase or pronoun
 * @param headToken index of the head word in the document
 * @param type how the source is referred to
 * @param cue the reporting words; null where there are none
 * @param confidence calibrated probability, 0 to 1, that the mention is right
 * @param rule name of the rule that decided, or "model"
 */
public record FoundMention(
    Span span,
    int headToken,
    MentionType type,
    @Nullable Span cue,
    double confidence,
    String rule) {}
