package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * Finds who wrote an article in the first person: by the line "By Jane Roe" at its beginning, or by
 * the note "Jane Roe is …" at its end.
 */
final class AuthorFinder {
  /** Paragraphs at the beginning among which a byline is looked for. */
  private static final int FIRST = 5;

  /** Paragraphs at the end among which a note is looked for. */
  private static final int LAST = 3;

  private AuthorFinder() {}

  /** Index of the person. */
  static Optional<Integer> find(EntityIndex entities) {
    List<Paragraph> paragraphs = entities.document().paragraphs();
    for (Paragraph paragraph : paragraphs.subList(0, Math.min(FIRST, paragraphs.size()))) {
      int first = paragraph.firstToken();
      if (first + 1 < paragraph.endToken()
          && entities.token(first).text().equalsIgnoreCase("by")
          && entities.startsPerson(first + 1)) {
        return Optional.of(entities.personAt(first + 1));
      }
    }
    int from = Math.max(0, paragraphs.size() - LAST);
    for (Paragraph paragraph : paragraphs.subList(from, paragraphs.size())) {
      int first = paragraph.firstToken();
      if (first < paragraph.endToken() && entities.startsPerson(first)) {
        int behind = entities.endOfPerson(first);
        if (behind < paragraph.endToken() && Phrases.isCopula(entities.token(behind))) {
          return Optional.of(entities.personAt(first));
        }
      }
    }
    return Optional.empty();
  }
}
