package example;

import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;

/** The README's three lines, in a project of its own. */
public final class WhoSaidWhat {
  private WhoSaidWhat() {}

  /** Prints who said what. */
  public static void main(String[] arguments) {
    String text =
        "“We have sold 1,200 tickets,” said Ada Penhallow, the director of the Harbour Theatre. "
            + "She called the new season “the boldest in years”.";

    Verbatim verbatim = Verbatim.load();
    ArticleRecord record = verbatim.extract(text);
    for (Quote quote : record.quotes()) {
      String speaker =
          quote.speaker() == null ? "?" : record.speakers().get(quote.speaker()).name();
      System.out.println(speaker + ": " + quote.text());
    }
  }
}
