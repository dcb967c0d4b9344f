package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.quote.FoundQuotes;
import io.github.verbatim.internal.quote.QuoteFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the quotes of an article and the words to which it attributes each. Immutable. */
public final class QuoteAttributor {
  private final QuoteFinder quoteFinder;
  private final SpeakerAttributor speakerAttributor;
  private final DoubtfulSpeech doubtfulSpeech;

  private QuoteAttributor(
      QuoteFinder quoteFinder, SpeakerAttributor speakerAttributor, DoubtfulSpeech doubtfulSpeech) {
    this.quoteFinder = quoteFinder;
    this.speakerAttributor = speakerAttributor;
    this.doubtfulSpeech = doubtfulSpeech;
  }

  /**
   * Reads its lexicons and its models.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if a file is missing or
   *     malformed
   */
  public static QuoteAttributor load(ModelFiles files) {
    return new QuoteAttributor(
        QuoteFinder.load(files), SpeakerAttributor.load(files), DoubtfulSpeech.load(files));
  }

  /**
   * The quotes that are speech, attributed.
   *
   * @param limit asked before every quotation
   */
  public AttributedQuotes find(Document document, Deadline limit) {
    AttributedQuotes all = attributed(document, quoteFinder.find(document, limit), limit);
    Set<FoundQuote> none = new HashSet<>();
    for (int i = 0; i < all.attributions().size(); i++) {
      FoundQuote quote = all.found().quotes().get(i);
      if (doubtfulSpeech.isNone(quote, all.attributions().get(i))) {
        none.add(quote);
      }
    }
    // Once more for the others: who said one quote is seen from its neighbours, too.
    return none.isEmpty() ? all : attributed(document, all.found().without(none), limit);
  }

  private AttributedQuotes attributed(Document document, FoundQuotes quotes, Deadline limit) {
    List<Optional<Attribution>> attributions =
        speakerAttributor.attribute(document, quotes.quotes(), limit);
    return new AttributedQuotes(quotes, attributions);
  }
}
