package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.quote.QuotedTokens.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features of words close by that announce a title, a name or a term. */
final class TitleFeatures {
  /** How many words before and behind a quotation are looked at. */
  private static final int BEFORE = 5;

  private static final int AFTER = 3;

  /** Seldom seen in training, but sure: a larger value is shrunk less by the penalty. */
  private static final double TELLING = 2;

  private TitleFeatures() {}

  static void add(Quotation quotation, TitleWords words, FeatureSink sink) {
    String shape = WordFeatures.shape(quotation.words());
    String before = announced(quotation.before(), BEFORE, words);
    if (before != null) {
      sink.add("lTitle=" + before + quotation.size());
      sink.add("lTitle=" + before + ",shape=" + shape);
    }
    Frame after = quotation.after();
    String behind = after.nextSentence() ? null : announced(after, AFTER, words);
    if (behind != null) {
      sink.add("rTitle=" + behind + quotation.size());
      sink.add("rTitle=" + behind + ",shape=" + shape);
    }
    boolean titleCase = shape.equals("title") || shape.equals("capitals");
    if (titleCase && !quotation.size().equals("@9") && (isWork(before) || isWork(behind))) {
      sink.add("workTitle", TELLING);
    }
  }

  private static boolean isWork(@Nullable String announced) {
    return announced != null && (announced.equals("work1") || announced.equals("broadcast1"));
  }

  private static @Nullable String announced(Frame frame, int limit, TitleWords words) {
    List<Token> tokens = frame.tokens();
    for (int i = 0; i < Math.min(limit, tokens.size()); i++) {
      String kind = words.kind(tokens.get(i));
      if (kind != null) {
        return kind + (i < 2 ? "1" : "3");
      }
    }
    return null;
  }
}
