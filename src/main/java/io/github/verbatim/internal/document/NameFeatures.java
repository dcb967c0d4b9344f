package io.github.verbatim.internal.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What {@link NameModel} sees of one sentence: the words around each token, their parts of speech,
 * clusters and shapes, the first tagger's labels, and what {@link NameFacts} knows of the article.
 * The one list of features, for training and tagging alike. For one thread.
 */
public final class NameFeatures {
  private static final int MAX_AFFIX = 5;
  private static final int WINDOW = 4;
  private static final int MAX_RUN = 12;
  private static final int MAX_WORD = 30;
  private static final FeatureText EMPTY = FeatureText.EMPTY;
  private static final FeatureText FIRST = FeatureText.of("first");
  private static final FeatureText LAST = FeatureText.of("last");

  /** Small words that names have inside. */
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "de", "on");

  private final List<Token> tokens;
  private final FeatureText[] words;
  private final FeatureText[] lower;
  private final FeatureText[] shape;
  private final FeatureText[] cluster;
  private final FeatureText[] tag;
  private final FeatureText[] first;
  private final FeatureText[] vote;
  private final FeatureText[] role;
  private final FeatureText[] form;
  private final FeatureText style;

  /** Takes features one by one. */
  public interface Sink {
    /** A feature that consists of a template's name and up to two values. */
    void add(String template, FeatureText value, FeatureText second);
  }

  /**
   * Looks at a sentence.
   *
   * @param clusters for each token of the article the cluster of its word
   */
  public NameFeatures(List<Token> tokens, NameFacts facts, List<String> clusters) {
    int n = tokens.size();
    this.tokens = tokens;
    words = new FeatureText[n];
    lower = new FeatureText[n];
    shape = new FeatureText[n];
    cluster = new FeatureText[n];
    tag = new FeatureText[n];
    first = new FeatureText[n];
    vote = new FeatureText[n];
    role = new FeatureText[n];
    form = new FeatureText[n];
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      String word = word(token.text());
      words[i] = facts.feature(word);
      lower[i] = facts.feature(word.toLowerCase(Locale.ROOT));
      shape[i] = facts.feature(shape(token.text()));
      cluster[i] = facts.feature(clusters.get(token.index()));
      tag[i] = facts.feature(token.tag());
      first[i] = facts.feature(facts.label(token));
      vote[i] = facts.feature(facts.vote(token.index()));
      role[i] = facts.feature(facts.role(token.index()));
      form[i] = facts.feature(facts.form(token.index()));
    }
    style = FeatureText.of(style(tokens));
  }

  private NameFeatures(NameFeatures other, NameFacts facts) {
    int n = other.tokens.size();
    tokens = other.tokens;
    words = other.words;
    lower = other.lower;
    shape = other.shape;
    cluster = other.cluster;
    tag = other.tag;
    first = other.first;
    style = other.style;
    vote = new FeatureText[n];
    role = new FeatureText[n];
    form = new FeatureText[n];
    for (int i = 0; i < n; i++) {
      int index = tokens.get(i).index();
      vote[i] = facts.feature(facts.vote(index));
      role[i] = facts.feature(facts.role(index));
      form[i] = facts.feature(facts.form(index));
    }
  }

  /** The same sentence of the same article, of which now other facts are known. */
  NameFeatures with(NameFacts facts) {
    return new NameFeatures(this, facts);
  }

  /** Whether the facts of the article are the same for these words, and with them all features. */
  boolean hasFactsOf(NameFeatures other) {
    return Arrays.equals(vote, other.vote)
        && Arrays.equals(role, other.role)
        && Arrays.equals(form, other.form);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Features of a token for its label. */
  public void ofLabel(int i, Sink sink) {
    ofSentence(i, sink);
    ofArticle(i, sink);
  }

  /** Those of them that the facts of the article have no part in. */
  void ofSentence(int i, Sink sink) {
    sink.add("b", EMPTY, EMPTY);
    words(i, sink);
    affixes(words[i].text(), sink);
    classes(i, sink);
    firstLabels(i, sink);
    run(i, sink);
    window(i, sink);
  }

  /** Features of a token for its label and the one before it. */
  public void ofTransition(int i, Sink sink) {
    sink.add("T", EMPTY, EMPTY);
    sink.add("Tw", lower[i], EMPTY);
    sink.add("Tw-", at(lower, i - 1), EMPTY);
    sink.add("Tc", at(cluster, i - 1), cluster[i]);
    sink.add("Ts", at(shape, i - 1), shape[i]);
    sink.add("Ts+", shape[i], at(shape, i + 1));
    sink.add("Tf", at(first, i - 1), first[i]);
    sink.add("Tt", at(tag, i - 1), at(tag, i));
  }

  private void words(int i, Sink sink) {
    sink.add("w", words[i], EMPTY);
    sink.add("l", lower[i], EMPTY);
    sink.add("w-", at(words, i - 1), EMPTY);
    sink.add("w+", at(words, i + 1), EMPTY);
    sink.add("w--", at(lower, i - 2), EMPTY);
    sink.add("w++", at(lower, i + 2), EMPTY);
    sink.add("w-w", at(lower, i - 1), lower[i]);
    sink.add("ww+", lower[i], at(lower, i + 1));
    sink.add("w-s", at(lower, i - 1), shape[i]);
    sink.add("sw+", shape[i], at(lower, i + 1));
    sink.add("w--s", at(lower, i - 2), shape[i]);
  }

  private static void affixes(String word, Sink sink) {
    int most = Math.min(MAX_AFFIX, word.length());
    for (int length = 1; length <= most; length++) {
      sink.add("pre", FeatureText.of(word.substring(0, length)), EMPTY);
      sink.add("suf", FeatureText.of(word.substring(word.length() - length)), EMPTY);
    }
  }

  private void classes(int i, Sink sink) {
    sink.add("c", cluster[i], EMPTY);
    sink.add("c-", at(cluster, i - 1), EMPTY);
    sink.add("c+", at(cluster, i + 1), EMPTY);
    sink.add("c--", at(cluster, i - 2), EMPTY);
    sink.add("c++", at(cluster, i + 2), EMPTY);
    sink.add("c-c", at(cluster, i - 1), cluster[i]);
    sink.add("cc+", cluster[i], at(cluster, i + 1));
    sink.add("t", at(tag, i), shape[i]);
    sink.add("t-t", at(tag, i - 1), at(tag, i));
    sink.add("tt+", at(tag, i), at(tag, i + 1));
    sink.add("s", shape[i], style);
    sink.add("s-s", at(shape, i - 1), shape[i]);
    sink.add("ss+", shape[i], at(shape, i + 1));
    sink.add("i", i == 0 ? FIRST : EMPTY, shape[i]);
  }

  private void firstLabels(int i, Sink sink) {
    sink.add("f", first[i], EMPTY);
    sink.add("f-", at(first, i - 1), EMPTY);
    sink.add("f+", at(first, i + 1), EMPTY);
    sink.add("f-f", at(first, i - 1), first[i]);
    sink.add("ff+", first[i], at(first, i + 1));
    sink.add("fw", first[i], lower[i]);
    sink.add("fc", first[i], cluster[i]);
    sink.add("fs", first[i], shape[i]);
    sink.add("ft", first[i], at(tag, i));
    sink.add("fw-", first[i], at(lower, i - 1));
    sink.add("fw+", first[i], at(lower, i + 1));
    sink.add("fc-", first[i], at(cluster, i - 1));
    sink.add("fc+", first[i], at(cluster, i + 1));
    sink.add("fi", first[i], style);
  }

  /** Those of them that are facts of the article. */
  void ofArticle(int i, Sink sink) {
    sink.add("v", vote[i], first[i]);
    sink.add("v-", at(vote, i - 1), vote[i]);
    sink.add("v+", vote[i], at(vote, i + 1));
    sink.add("r", role[i], first[i]);
    sink.add("r-", at(role, i - 1), role[i]);
    sink.add("r+", role[i], at(role, i + 1));
    sink.add("rv", role[i], vote[i]);
    sink.add("m", form[i], first[i]);
    sink.add("m-", at(form, i - 1), form[i]);
    sink.add("m+", form[i], at(form, i + 1));
    sink.add("ms", form[i], shape[i]);
  }

  /** The run of capitalised words, with small words between them, in which a token stands. */
  private void run(int i, Sink sink) {
    if (!inRun(i)) {
      return;
    }
    int from = i;
    int to = i + 1;
    while (from > 0 && i - from < MAX_RUN && inRun(from - 1)) {
      from--;
    }
    while (to < tokens.size() && to - i < MAX_RUN && inRun(to)) {
      to++;
    }
    int last = to - 1;
    sink.add("run0", lower[from], EMPTY);
    sink.add("run1", lower[last], i == last ? LAST : EMPTY);
    sink.add("runc", cluster[last], i == last ? LAST : EMPTY);
    sink.add("run-", at(lower, from - 1), first[i]);
    sink.add("run+", at(lower, to), first[i]);
    sink.add("runc+", at(cluster, to), EMPTY);
    sink.add("runc-", at(cluster, from - 1), EMPTY);
    sink.add(
        "runl",
        FeatureText.of(Integer.toString(Math.min(6, to - from))),
        FeatureText.of(Integer.toString(Math.min(3, i - from))));
  }

  private boolean inRun(int i) {
    boolean capital = Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    return capital
        || (LINKS.contains(tokens.get(i).text())
            && i > 0
            && i + 1 < tokens.size()
            && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0)));
  }

  private void window(int i, Sink sink) {
    for (int k = 1; k <= WINDOW; k++) {
      sink.add("dl", at(lower, i - k), EMPTY);
      sink.add("dr", at(lower, i + k), EMPTY);
    }
  }

  /** The word, or a class in place of what is no word and would only be learned by heart. */
  static String word(String text) {
    boolean markup = text.length() > 1 && text.charAt(0) == '<';
    if (markup || text.contains("://") || text.startsWith("www.")) {
      return markup ? "<>" : "://";
    }
    return text.length() > MAX_WORD ? "..." : text;
  }

  private static FeatureText at(FeatureText[] values, int i) {
    return i < 0 || i >= values.length ? EMPTY : values[i];
  }

  /** How the sentence is written: all in capitals, Every Word With One, or as usual. */
  private static String style(List<Token> tokens) {
    int small = 0;
    int capital = 0;
    int shouted = 0;
    for (Token token : tokens) {
      String word = token.text();
      if (Character.isUpperCase(word.codePointAt(0))) {
        capital++;
        shouted += word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
      } else if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
        small++;
      }
    }
    if (small == 0 && shouted > 3) {
      return "shouted";
    }
    return small == 0 && capital > 2 ? "title" : "";
  }

  /**
   * The word with X for capitals, x for small letters, d for digits, at most two of each in a row.
   */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = ' ';
    int same = 0;
    for (int i = 0; i < word.length() && shape.length() < 12; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      same = kind == last ? same + 1 : 1;
      last = kind;
      if (same <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
