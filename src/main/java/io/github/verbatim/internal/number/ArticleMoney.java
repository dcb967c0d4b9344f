package io.github.verbatim.internal.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose dollar a bare "$" is in one article, and which places the article names. A bare "$" is the
 * US dollar unless, in this order,
 *
 * <ol>
 *   <li>the article says what its figures are in ("All figures are in Canadian dollars");
 *   <li>it sets "US$" apart from a bare "$" ({@link DollarMarks#isApartFromUs}): then it is the
 *       dollar of the place named most in its first sentences, or the only other one it names;
 *   <li>it marks no dollar at all, is no report of an agency, and is about one country whose papers
 *       write their own dollar bare: named in the first sentences and three times in all, twice as
 *       often as any other country with a currency known here, with no word of the United States.
 * </ol>
 *
 * <p>Other dollars marked beside a bare one ("40 Canadian dollars ($30)") leave it the US dollar.
 * Counted when it is first asked. For one thread, used for one article.
 */
final class ArticleMoney {
  private static final int LEAD = 3;
  private static final int HOME_NAMES = 3;

  private final DollarTable dollars;
  private final CurrencyTable currencies;
  private final ArticlePlaces places;
  private final List<SubTokens> sentences;
  private @Nullable String dollar;

  ArticleMoney(
      DollarTable dollars,
      CurrencyTable currencies,
      ArticlePlaces places,
      List<SubTokens> sentences) {
    this.dollars = dollars;
    this.currencies = currencies;
    this.places = places;
    this.sentences = sentences;
  }

  /** How often the article names its places. */
  ArticlePlaces places() {
    return places;
  }

  /** ISO 4217 code of the dollar that a bare "$" or "dollar" means. */
  String dollar() {
    String known = dollar;
    if (known == null) {
      known = read();
      dollar = known;
    }
    return known;
  }

  private String read() {
    DollarMarks marks = new DollarMarks(dollars, sentences);
    String stated = marks.stated();
    if (stated != null) {
      return stated;
    }
    List<SubTokens> lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
    String home = mostNamed(lead);
    if (marks.isApartFromUs()) {
      return home != null ? home : onlyOther(marks.named());
    }
    boolean domestic = marks.named().isEmpty() && home != null && isAbout(home) && !isAgency(lead);
    return domestic && home != null ? home : DollarTable.US;
  }

  private static String onlyOther(Set<String> named) {
    List<String> others = new ArrayList<>(named);
    others.remove(DollarTable.US);
    return others.size() == 1 ? others.get(0) : DollarTable.US;
  }

  /** The dollar outside the United States whose places are named most there; null if none is. */
  private @Nullable String mostNamed(List<SubTokens> where) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, List<String>> entry : dollars.places().entrySet()) {
      int count = count(where, entry.getValue());
      if (count > most && !entry.getKey().equals(DollarTable.US)) {
        best = entry.getKey();
        most = count;
      }
    }
    return best;
  }

  private boolean isAbout(String home) {
    int own = count(sentences, dollars.places().getOrDefault(home, List.of()));
    if (own < HOME_NAMES || count(sentences, placesOf(DollarTable.US)) > 0) {
      return false;
    }
    int rival = currencies.allPlaces().stream().mapToInt(places::count).max().orElse(0);
    for (String other : dollars.places().keySet()) {
      rival = other.equals(home) ? rival : Math.max(rival, count(sentences, placesOf(other)));
    }
    return own >= 2 * rival;
  }

  private List<String> placesOf(String code) {
    return dollars.places().getOrDefault(code, List.of());
  }

  private boolean isAgency(List<SubTokens> lead) {
    for (SubTokens subTokens : lead) {
      for (int i = 0; i < subTokens.size(); i++) {
        if (subTokens.get(i).isCapitalized() && dollars.isRole("agency", subTokens.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int count(List<SubTokens> where, List<String> names) {
    int sum = 0;
    for (SubTokens subTokens : where) {
      for (int i = 0; i < subTokens.size(); i++) {
        SubToken subToken = subTokens.get(i);
        sum += subToken.isCapitalized() && names.contains(subToken.key()) ? 1 : 0;
      }
    }
    return sum;
  }
}
