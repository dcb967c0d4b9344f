package example;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A question. Empty strings and nulls ask nothing.
 *
 * @param speaker words that the speaker's name or aliases must all have
 * @param organization words that the name of the speaker's organization must have
 * @param about words of the quote, in the syntax of Lucene's simple query parser
 * @param numberAbove the quote has a number greater than this
 * @param numberBelow and less than this, the same number
 * @param unit the unit of that number; null for any
 */
record QuoteQuery(
    String speaker,
    String organization,
    String about,
    Double numberAbove,
    Double numberBelow,
    String unit) {

  /** The words asked for in the quote itself, which are what is highlighted. */
  Optional<Query> words() {
    return about.isBlank() ? Optional.empty() : Optional.of(words(QuoteFields.TEXT, about));
  }

  /** All of the question. */
  Query query() {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
    words().ifPresent(words -> all.add(words, Occur.MUST));
    if (!speaker.isBlank()) {
      all.add(words(QuoteFields.SPEAKER, speaker), Occur.FILTER);
    }
    if (!organization.isBlank()) {
      all.add(words(QuoteFields.ORGANIZATION, organization), Occur.FILTER);
    }
    if (numberAbove != null || numberBelow != null || unit != null) {
      double above = numberAbove == null ? Double.NEGATIVE_INFINITY : numberAbove;
      double below = numberBelow == null ? Double.POSITIVE_INFINITY : numberBelow;
      all.add(QuoteFields.numbers(unit, above, below), Occur.FILTER);
    }
    return all.build();
  }

  private static Query words(String field, String words) {
    SimpleQueryParser parser = new SimpleQueryParser(QuoteFields.analyzer(), Map.of(field, 1f));
    parser.setDefaultOperator(Occur.MUST);
    return parser.parse(words);
  }
}
