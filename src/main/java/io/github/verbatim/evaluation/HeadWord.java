package io.github.verbatim.evaluation;

import io.github.verbatim.record.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head word of an annotated source, for gold that does not mark it. */
final class HeadWord {
  /** Where the head noun phrase of a source ends: at an apposition, a complement or a clause. */
  private static final Pattern END =
      Pattern.compile(",| (?:of|from|in|for|who|which|that|at|on|with) ");

  private HeadWord() {}

  /** The last word before the first comma, preposition or relative pronoun. */
  static Span of(Span source, String text) {
    Matcher end = END.matcher(text).region(source.start(), source.end());
    boolean cut = end.find() && end.start() > source.start();
    int to = cut ? end.start() : source.end();
    while (to > source.start() + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > source.start() && !ScoreText.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from == to ? source : new Span(from, to);
  }
}
