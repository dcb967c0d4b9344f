package io.github.verbatim.internal.speaker.resolution;

import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;

/**
 * Words to which a quote is attributed.
 *
 * @param span the words
 * @param headToken index of the head word in the document
 * @param type how the source is referred to
 */
public record Source(Span span, int headToken, MentionType type) {

  /** The same with the article, possessive or adjectives before it. */
  Source withArticle(Cast cast) {
    int first = Math.min(headToken, cast.document().tokenAt(span.start()));
    int limit = Math.max(0, first - 6);
    while (first > limit && Phrases.isPartOfPhrase(cast.token(first - 1))) {
      first--;
      if (Phrases.isDeterminer(cast.token(first))) {
        break;
      }
    }
    return new Source(new Span(cast.token(first).start(), span.end()), headToken, type);
  }
}
