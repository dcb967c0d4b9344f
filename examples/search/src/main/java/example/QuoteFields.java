package example;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Speaker;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Query;

/**
 * What the index knows of a quote. A number is a point of two dimensions, its unit and its value,
 * so that "above 5 million" and "USD" have to hold of the same number; the unit's dimension is the
 * hash of its name, because a field for every unit would be as many fields as there are countable
 * nouns.
 */
final class QuoteFields {
  static final String ARTICLE = "article";
  static final String QUOTE = "quote";
  static final String START = "start";
  static final String END = "end";
  static final String TEXT = "text";
  static final String SPEAKER = "speaker";
  static final String NAME = "name";
  static final String TITLE = "title";
  static final String ORGANIZATION = "organization";
  static final String CONFIDENCE = "confidence";
  private static final String NUMBER = "number";

  private QuoteFields() {}

  /** Names word by word as they are; the words of quotes by their English stems. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), Map.of(TEXT, new EnglishAnalyzer()));
  }

  static Document document(ArticleRecord article, Quote quote) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, Objects.toString(article.id(), ""), Store.YES));
    document.add(new StoredField(QUOTE, quote.id()));
    document.add(new StoredField(START, quote.spans().get(0).start()));
    document.add(new StoredField(END, quote.spans().get(quote.spans().size() - 1).end()));
    document.add(new TextField(TEXT, quote.text(), Store.YES));
    if (quote.speaker() != null) {
      addSpeaker(document, article, article.speakers().get(quote.speaker()));
      document.add(new StoredField(CONFIDENCE, quote.confidence()));
    }
    for (NumberMention number : article.numbers()) {
      if (Objects.equals(number.quote(), quote.id())) {
        addNumber(document, number);
      }
    }
    return document;
  }

  private static void addSpeaker(Document document, ArticleRecord article, Speaker speaker) {
    document.add(new StoredField(NAME, speaker.name()));
    document.add(new TextField(SPEAKER, speaker.name(), Store.NO));
    for (String alias : speaker.aliases()) {
      document.add(new TextField(SPEAKER, alias, Store.NO));
    }
    if (speaker.title() != null) {
      document.add(new StoredField(TITLE, speaker.title()));
    }
    if (speaker.organization() != null) {
      var organization = article.organizations().get(speaker.organization());
      document.add(new TextField(ORGANIZATION, organization.name(), Store.YES));
      for (String alias : organization.aliases()) {
        document.add(new TextField(ORGANIZATION, alias, Store.NO));
      }
    }
  }

  /** A range counts with both of its ends. */
  private static void addNumber(Document document, NumberMention number) {
    double unit = unit(Objects.toString(number.unit(), ""));
    document.add(new DoublePoint(NUMBER, unit, number.value().doubleValue()));
    if (number.upper() != null) {
      document.add(new DoublePoint(NUMBER, unit, number.upper().doubleValue()));
    }
  }

  /** Quotes with a number of this unit, or any if it is null, between two others, exclusive. */
  static Query numbers(String unit, double above, double below) {
    double lowest = unit == null ? Double.NEGATIVE_INFINITY : unit(unit);
    double highest = unit == null ? Double.POSITIVE_INFINITY : unit(unit);
    return DoublePoint.newRangeQuery(
        NUMBER,
        new double[] {lowest, Math.nextUp(above)},
        new double[] {highest, Math.nextDown(below)});
  }

  private static double unit(String name) {
    return name.toLowerCase(Locale.ROOT).hashCode();
  }
}
