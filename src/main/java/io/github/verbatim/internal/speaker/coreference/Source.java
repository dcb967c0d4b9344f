package io.github.verbatim.internal.speaker.coreference;

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
  Source withArticle(EntityIndex entities) {
    int first = Math.min(headToken, entities.document().tokenAt(span.start()));
    int limit = Math.max(0, first - 6);
    while (first > limit && Phrases.isPartOfPhrase(entities.token(first - 1))) {
      first--;
      if (Phrases.isDeterminer(entities.token(first))) {
        break;
      }
    }
    return new Source(new Span(entities.token(first).start(), span.end()), headToken, type);
  }
}
