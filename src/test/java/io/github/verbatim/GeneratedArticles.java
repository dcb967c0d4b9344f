package io.github.verbatim;

import java.util.List;

/**
 * News-like articles without end, every one with names and figures of its own; the same for the
 * same number.
 */
public final class GeneratedArticles {
  private static final List<String> FIRST_NAMES =
      List.of("Ann", "Peter", "Maria", "John", "Ilse", "Omar", "Grace", "Viktor", "Susan", "Raj");
  private static final List<String> SURNAME_STARTS =
      List.of("Mar", "Pen", "Hal", "Bro", "Tol", "Win", "Car", "Des", "Fen", "Gar", "Lin", "Ost");
  private static final List<String> SURNAME_ENDS =
      List.of("wick", "hallow", "dane", "ley", "mund", "ter", "stone", "by", "ford", "man", "sen");
  private static final List<String> COMPANY_KINDS =
      List.of("Corp.", "Holdings", "Bank", "Group", "Foundation", "University", "Council");
  private static final List<String> CITIES =
      List.of("Boston", "Leeds", "Denver", "Toronto", "Lagos", "Vienna", "Sydney");

  /** What an article mostly consists of. */
  public enum Kind {
    /** Narrative. */
    PROSE,
    /** Speech with its attributions. */
    QUOTES,
    /** Amounts, shares and dates. */
    NUMBERS,
    /** One paragraph of each in turn. */
    NEWS
  }

  private GeneratedArticles() {}

  /**
   * An article of some 30 words a paragraph.
   *
   * @param number which one
   */
  public static String article(Kind kind, int paragraphs, int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      Kind each = kind == Kind.NEWS ? Kind.values()[i % 3] : kind;
      // A person stays on the stage for some paragraphs, as in an article of the usual length.
      text.append(paragraph(each, number * 31 + i / 6, number * 7 + i)).append("\n\n");
    }
    return text.toString();
  }

  private static String paragraph(Kind kind, int person, int figure) {
    String first = of(FIRST_NAMES, person);
    String surname = surname(person);
    String company = surname(person * 5 + 2) + " " + of(COMPANY_KINDS, person);
    String city = of(CITIES, person + figure);
    return switch (kind) {
      case PROSE ->
          ("%s %s, who has led %s in %s since spring, met the mayor behind closed doors. The two"
                  + " spoke of the old harbour, the weather and a road that nobody wants to pay for.")
              .formatted(first, surname, company, city);
      case QUOTES ->
          ("“We were told to wait and we did,” said %s %s, the chairman of %s. “Now we shall build"
                  + " it in %s.” Critics called the plan “a gift to no one”.")
              .formatted(first, surname, company, city);
      default ->
          ("%s of %s sold %d cars for $%d.5 million in the three months to June, up %d%% from a"
                  + " year ago, and cut about %d of its 2,400 jobs, %s said.")
              .formatted(
                  company,
                  city,
                  100 + figure % 900,
                  1 + figure % 80,
                  1 + figure % 40,
                  10 + figure % 300,
                  surname);
    };
  }

  private static String surname(int number) {
    int start = Math.floorMod(number, SURNAME_STARTS.size());
    int end = Math.floorMod(number / SURNAME_STARTS.size() + number, SURNAME_ENDS.size());
    return SURNAME_STARTS.get(start) + SURNAME_ENDS.get(end);
  }

  private static String of(List<String> list, int number) {
    return list.get(Math.floorMod(number, list.size()));
  }
}
