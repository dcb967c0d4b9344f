package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.model.FeatureSink;
import java.util.List;
import java.util.Locale;

/** Features of the words of a quotation: how many, of which kind, how they are capitalised. */
final class WordFeatures {
  private WordFeatures() {}

  static void add(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    sink.add("bias");
    sink.add("len=" + lengthClass(quotation.words().size()));
    addEnds(article.document().text(), quotation, sink);
    addShape(quotation, sink);
    addGrammar(quotation, sink);
    if (!quotation.words().isEmpty()) {
      addFirstAndLast(quotation, sink);
      addName(article, quotation, sink);
    }
  }

  private static String lengthClass(int words) {
    if (words <= 2) {
      return String.valueOf(words);
    }
    return words <= 4 ? "3" : words <= 8 ? "5" : words <= 15 ? "9" : "16";
  }

  private static void addEnds(String text, Quotation quotation, FeatureSink sink) {
    char last = text.charAt(quotation.candidate().last().span().end() - 1);
    sink.add("end=" + (Character.isLetterOrDigit(last) ? 'w' : last) + quotation.size());
    char first = text.charAt(quotation.candidate().first().span().start());
    if (!Character.isLetterOrDigit(first)) {
      sink.add("start=" + first);
    }
  }

  private static void addShape(Quotation quotation, FeatureSink sink) {
    sink.add("shape=" + shape(quotation.words()) + quotation.size());
  }

  /** How the words are capitalised: as in a title, a sentence, or not at all. */
  static String shape(List<Token> words) {
    int capitalised = 0;
    int allCapitals = 0;
    int small = 0;
    for (Token word : words) {
      char first = word.text().charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        capitalised++;
        boolean all = word.text().equals(word.text().toUpperCase(Locale.ROOT));
        allCapitals += all && word.text().length() > 1 ? 1 : 0;
      } else if (word.text().length() > 3) {
        small++;
      }
    }
    if (capitalised == 0) {
      return "small";
    }
    if (allCapitals == words.size()) {
      return "capitals";
    }
    if (small == 0) {
      return "title";
    }
    return Character.isUpperCase(words.get(0).text().charAt(0)) ? "sentence" : "mixed";
  }

  private static void addGrammar(Quotation quotation, FeatureSink sink) {
    boolean finite = false;
    boolean nonFinite = false;
    for (Token word : quotation.words()) {
      switch (word.tag()) {
        case "VBD", "VBZ", "VBP", "MD" -> finite = true;
        case "VB", "VBG", "VBN" -> nonFinite = true;
        default -> {}
      }
      switch (lemma(word)) {
        case "i", "me", "my", "we", "us", "our" -> sink.add("person1");
        case "you", "your" -> sink.add("person2");
        case "he", "she", "they", "it", "his", "her", "their", "him", "them" -> sink.add("person3");
        default -> {}
      }
    }
    sink.add("verb=" + (finite ? "finite" : nonFinite ? "other" : "none") + quotation.size());
  }

  private static void addFirstAndLast(Quotation quotation, FeatureSink sink) {
    List<Token> words = quotation.words();
    Token last = words.get(words.size() - 1);
    sink.add("first=" + lemma(words.get(0)));
    sink.add("firstTag=" + words.get(0).tag() + quotation.size());
    sink.add("lastTag=" + last.tag() + quotation.size());
    if (words.size() <= 3) {
      StringBuilder tags = new StringBuilder("tags=");
      for (Token word : words) {
        tags.append(word.tag()).append('_');
      }
      sink.add(tags.toString());
      sink.add("last=" + lemma(last));
    }
  }

  private static void addName(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    List<Token> words = quotation.words();
    TaggedEntity name = article.entityOf(words.get(0));
    if (name != null) {
      boolean all = name.endToken() > words.get(words.size() - 1).index();
      sink.add("name=" + name.label() + (all ? "" : "+") + quotation.size());
    }
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
