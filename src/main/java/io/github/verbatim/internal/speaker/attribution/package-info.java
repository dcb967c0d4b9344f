/**
 * The words to which an article attributes a quote.
 *
 * <p>Reading order: {@link io.github.verbatim.internal.speaker.attribution.ArticleView} (tokens
 * with the quotes masked), {@link io.github.verbatim.internal.speaker.attribution.CandidateFinder}
 * (everybody and everything that might be the source), {@link
 * io.github.verbatim.internal.speaker.attribution.ClauseFinder} (verbs and their subjects, by
 * part-of-speech patterns), {@link
 * io.github.verbatim.internal.speaker.attribution.CandidateFeatures}, {@link
 * io.github.verbatim.internal.speaker.attribution.MentionRanker}.
 */
@NullMarked
package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.NullMarked;
