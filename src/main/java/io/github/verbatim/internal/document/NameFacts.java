package io.github.verbatim.internal.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the whole article tells of each of its words, for a tagger that sees one sentence at a time:
 * how a first tagger labelled the word elsewhere, which part of a longer name it was there, whether
 * it is written in lower case somewhere, and whether it is an acronym that the article explains.
 *
 * <p>The idea of a second pass that knows the first one's labels of the whole document is that of
 * Krishnan and Manning (2006). For one thread.
 */
public final class NameFacts {
  /** Longest long form, in words, that is looked for before an acronym in brackets. */
  private static final int MAX_LONG_FORM = 14;

  private static final List<EntityLabel> LABELS = List.of(EntityLabel.values());

  private final Document document;
  private final @Nullable EntityLabel[] firstLabels;
  private final @Nullable EntityLabel[] labels;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Map<String, EntityLabel> acronyms = new HashMap<>();
  private final Set<Integer> inLongForm = new HashSet<>();

  /** Values of features; the facts of both passes share them. */
  private final Map<String, FeatureText> features;

  /** Reads the article with the labels that its names have so far. */
  public NameFacts(Document document) {
    this(document, document, new HashMap<>());
  }

  /**
   * Reads the article.
   *
   * @param first with the first tagger's names
   * @param document with the names that vote
   */
  public NameFacts(Document first, Document document) {
    this(first, document, new HashMap<>());
  }

  private NameFacts(Document first, Document document, Map<String, FeatureText> features) {
    this.document = document;
    this.features = features;
    this.firstLabels = labels(first);
    this.labels = labels(document);
    for (Token token : document.tokens()) {
      count(token, 1);
      if (Character.isLowerCase(token.text().codePointAt(0))) {
        lowerCase.add(token.text());
      }
    }
    findAcronyms();
  }

  /** The facts of the same article, whose names by now are those of {@code tagged}. */
  NameFacts with(Document first, Document tagged) {
    return new NameFacts(first, tagged, features);
  }

  /** A value of a feature, made once for the article. */
  FeatureText feature(String text) {
    return features.computeIfAbsent(text, FeatureText::of);
  }

  private static @Nullable EntityLabel[] labels(Document document) {
    @Nullable EntityLabel[] labels = new EntityLabel[document.tokens().size()];
    for (TaggedEntity entity : document.entities()) {
      Arrays.fill(labels, entity.firstToken(), entity.endToken(), entity.label());
    }
    return labels;
  }

  private void count(Token token, int weight) {
    if (Character.isUpperCase(token.text().codePointAt(0))) {
      // Counts of: outside names, and for each label alone, first, last and inner word.
      int[] row = counts.computeIfAbsent(token.text(), key -> new int[1 + LABELS.size() * 4]);
      row[slot(token.index())] += weight;
    }
  }

  private int slot(int index) {
    EntityLabel label = labels[index];
    if (label == null) {
      return 0;
    }
    boolean opens = label(index - 1) != label;
    boolean closes = label(index + 1) != label;
    int part = opens ? (closes ? 0 : 1) : (closes ? 2 : 3);
    return 1 + LABELS.indexOf(label) * 4 + part;
  }

  private @Nullable EntityLabel label(int index) {
    return index < 0 || index >= labels.length ? null : labels[index];
  }

  private void findAcronyms() {
    List<Token> tokens = document.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isBracket(tokens.get(i - 1), "(", "[")
          && isBracket(tokens.get(i + 1), ")", "]")
          && isAcronym(tokens.get(i).text())) {
        int start = longFormStart(i);
        if (start >= 0) {
          for (int k = start; k < i - 1; k++) {
            inLongForm.add(k);
          }
          EntityLabel label = label(i - 2);
          acronyms.put(tokens.get(i).text(), label == null ? EntityLabel.ORGANIZATION : label);
        }
      }
    }
  }

  private static boolean isBracket(Token token, String round, String square) {
    return token.text().equals(round) || token.text().equals(square);
  }

  private static boolean isAcronym(String word) {
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return word.length() >= 2 && word.length() <= 12 && 2 * upper > word.length();
  }

  /** Start of the words right before the bracket that begin with the acronym's letters; or -1. */
  private int longFormStart(int acronym) {
    List<Token> tokens = document.tokens();
    String word = tokens.get(acronym).text();
    int sentence = tokens.get(acronym).sentence();
    int letter = word.length() - 1;
    int start = -1;
    for (int k = acronym - 2; k >= 0 && k >= acronym - MAX_LONG_FORM && letter >= 0; k--) {
      Token token = tokens.get(k);
      if (token.sentence() != sentence) {
        break;
      }
      while (letter >= 0 && !Character.isUpperCase(word.charAt(letter))) {
        letter--;
      }
      if (letter >= 0 && token.text().charAt(0) == word.charAt(letter)) {
        letter--;
        start = k;
      }
    }
    return letter < 0 ? start : -1;
  }

  /** The label that most other occurrences of the word have: "P+" (often), "O" (once), … */
  String vote(int index) {
    int[] row = row(index);
    if (row == null) {
      return "-";
    }
    int own = slot(index);
    int[] byLabel = new int[1 + LABELS.size()];
    for (int i = 0; i < row.length; i++) {
      int others = row[i] - (i == own ? 1 : 0);
      byLabel[i == 0 ? 0 : 1 + (i - 1) / 4] += others;
    }
    int best = 0;
    int total = 0;
    for (int i = 0; i < byLabel.length; i++) {
      best = byLabel[i] > byLabel[best] ? i : best;
      total += byLabel[i];
    }
    if (total == 0) {
      return "-";
    }
    String strength = byLabel[best] == total ? (total > 1 ? "+" : "") : "?";
    return (best == 0 ? "X" : LABELS.get(best - 1).name().substring(0, 1)) + strength;
  }

  /** The parts that the word is of longer names elsewhere: first, last or inner word, by label. */
  String role(int index) {
    int[] row = row(index);
    if (row == null) {
      return "-";
    }
    int own = slot(index);
    int best = -1;
    for (int i = 1; i < row.length; i++) {
      boolean alone = (i - 1) % 4 == 0;
      int others = row[i] - (i == own ? 1 : 0);
      if (!alone && others > 0 && (best < 0 || others > row[best] - (best == own ? 1 : 0))) {
        best = i;
      }
    }
    return best < 0 ? "-" : LABELS.get((best - 1) / 4).name().substring(0, 1) + (best - 1) % 4;
  }

  /** Whether the word is an explained acronym or in its long form, or has a lower-case double. */
  String form(int index) {
    String word = document.tokens().get(index).text();
    if (inLongForm.contains(index)) {
      return "long";
    }
    EntityLabel label = acronyms.get(word);
    if (label != null) {
      return "acronym-" + label.name().charAt(0);
    }
    if (!counts.containsKey(word)) {
      return "-";
    }
    return lowerCase.contains(word.toLowerCase(java.util.Locale.ROOT)) ? "lower" : "name";
  }

  /** The first tagger's label of the word. */
  String label(Token token) {
    EntityLabel label = firstLabels[token.index()];
    return label == null ? "X" : label.name().substring(0, 1);
  }

  private int @Nullable [] row(int index) {
    return counts.get(document.tokens().get(index).text());
  }
}
