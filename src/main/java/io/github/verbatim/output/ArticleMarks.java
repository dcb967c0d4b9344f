package io.github.verbatim.output;

import io.github.verbatim.output.Mark.Layer;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the page marks in an article. A mention or a cue that serves several quotes is
 * one mark: its index points into {@link #mentionQuotes} or {@link #cueQuotes}.
 */
final class ArticleMarks {
  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final List<List<Integer>> mentionQuotes;
  private final List<List<Integer>> cueQuotes;

  ArticleMarks(ArticleRecord article, String text) {
    this.text = text;
    Map<Span, List<Integer>> mentions = new LinkedHashMap<>();
    Map<Span, List<Integer>> cues = new LinkedHashMap<>();
    for (int id = 0; id < article.quotes().size(); id++) {
      Quote quote = article.quotes().get(id);
      addQuote(id, quote);
      if (quote.mention() != null) {
        mentions.computeIfAbsent(quote.mention().span(), span -> new ArrayList<>()).add(id);
      }
      if (quote.cue() != null) {
        cues.computeIfAbsent(quote.cue().span(), span -> new ArrayList<>()).add(id);
      }
    }
    mentionQuotes = addShared(Layer.MENTION, mentions);
    cueQuotes = addShared(Layer.CUE, cues);
    addEntities(article);
    addNumbersAndWarnings(article);
  }

  /** A mark that would cut a surrogate pair in two takes the whole pair. */
  private void add(int start, int end, Layer layer, int index, boolean begins) {
    int from = isWithinPair(start) ? start - 1 : start;
    int to = isWithinPair(end) ? end + 1 : end;
    marks.add(new Mark(from, to, layer, index, begins));
  }

  private boolean isWithinPair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private void addQuote(int id, Quote quote) {
    boolean begins = true;
    for (Span span : quote.spans()) {
      add(beforeMark(span.start()), afterMark(span.end()), Layer.QUOTE, id, begins);
      begins = false;
    }
  }

  /** The offset of the opening mark that stands before a quote, else the quote's own. */
  private int beforeMark(int start) {
    return start > 0 && isQuotationMark(text.charAt(start - 1)) ? start - 1 : start;
  }

  private int afterMark(int end) {
    return end < text.length() && isQuotationMark(text.charAt(end)) ? end + 1 : end;
  }

  private static boolean isQuotationMark(char c) {
    int type = Character.getType(c);
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || "\"'`„‚「」『』＂".indexOf(c) >= 0;
  }

  private List<List<Integer>> addShared(Layer layer, Map<Span, List<Integer>> quotes) {
    int index = 0;
    for (Span span : quotes.keySet()) {
      add(span.start(), span.end(), layer, index++, true);
    }
    return List.copyOf(quotes.values());
  }

  private void addEntities(ArticleRecord article) {
    for (int i = 0; i < article.organizations().size(); i++) {
      Organization organization = article.organizations().get(i);
      for (EntityMention mention : organization.mentions()) {
        add(mention.start(), mention.end(), Layer.ORGANIZATION, i, true);
      }
    }
    for (int i = 0; i < article.persons().size(); i++) {
      Person person = article.persons().get(i);
      for (EntityMention mention : person.mentions()) {
        add(mention.start(), mention.end(), Layer.PERSON, i, true);
      }
    }
  }

  private void addNumbersAndWarnings(ArticleRecord article) {
    for (int i = 0; i < article.numbers().size(); i++) {
      NumberMention number = article.numbers().get(i);
      add(number.start(), number.end(), Layer.NUMBER, i, true);
    }
    for (int i = 0; i < article.warnings().size(); i++) {
      Warning warning = article.warnings().get(i);
      if (warning.start() != null && warning.end() != null) {
        add(warning.start(), warning.end(), Layer.WARNING, i, true);
      }
    }
  }

  List<Mark> marks() {
    return marks;
  }

  List<Integer> mentionQuotes(int index) {
    return mentionQuotes.get(index);
  }

  List<Integer> cueQuotes(int index) {
    return cueQuotes.get(index);
  }
}
