package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An article's tokens with its quotes masked, laid out in arrays. All indexes are those of tokens
 * in the document. Not changed after construction.
 */
final class ArticleView {
  /** No quote, no entity. */
  static final int NONE = -1;

  final Document document;
  final SourceLexicon lexicon;
  final int size;
  final String[] tags;
  final String[] words;
  final String[] lower;
  final String[] lemmas;
  final VerbClass[] verbs;
  final List<Stretch> stretches;

  /** Index of the stretch a token belongs to, its marks included. */
  final int[] stretchAt;

  /** Index of the entity that covers a token. */
  final int[] entityAt;

  /** Number of tokens outside quotes before a token; one entry more than there are tokens. */
  final int[] plainBefore;

  /** Sentence of a token, where a sentence that goes on behind a quote counts as one. */
  final int[] sentenceAt;

  final int[] paragraphAt;

  ArticleView(Document document, SourceLexicon lexicon, List<List<Span>> quotes) {
    this.document = document;
    this.lexicon = lexicon;
    this.size = document.tokens().size();
    tags = new String[size];
    words = new String[size];
    lower = new String[size];
    lemmas = new String[size];
    verbs = new VerbClass[size];
    stretchAt = new int[size];
    entityAt = new int[size];
    plainBefore = new int[size + 1];
    sentenceAt = new int[size];
    paragraphAt = new int[size];
    fillWords();
    stretches = stretches(quotes);
    fillMask();
    fillSentences();
    fillVerbs();
  }

  /**
   * Reporting verbs by their lemma; some that the tagger took for nouns, as in "…," the post read.
   */
  private void fillVerbs() {
    for (int i = 0; i < size; i++) {
      if (!isVerb(i) && isMistaggedVerb(i)) {
        tags[i] = "VBZ";
      }
      verbs[i] = isVerb(i) ? lexicon.verb(lemmas[i]) : VerbClass.NONE;
    }
  }

  /**
   * A noun that ends the few words between a quote and a stop, or the line that leads to a quote.
   */
  private boolean isMistaggedVerb(int i) {
    if (isQuoted(i)
        || !tags[i].startsWith("NN")
        || entityAt[i] != NONE
        || i == 0
        || !(isNoun(i - 1) || entityAt[i - 1] != NONE)
        || !lexicon.verb(lemmas[i]).takesQuote()) {
      return false;
    }
    boolean stop = i + 1 == size || sentenceAt[i + 1] != sentenceAt[i] || isStop(i + 1);
    if (!stop) {
      return false;
    }
    int first = i;
    while (first > 0
        && i - first < 6
        && !isQuoted(first - 1)
        && !isStop(first - 1)
        && sentenceAt[first - 1] == sentenceAt[i]) {
      first--;
    }
    int before = first > 1 && words[first - 1].equals(",") ? first - 2 : first - 1;
    boolean behindQuote = before >= 0 && isQuoted(before) && sentenceAt[before] == sentenceAt[i];
    boolean leadsToQuote = i + 2 < size && isStop(i + 1) && isQuoted(i + 2) && i - first < 6;
    return behindQuote || leadsToQuote;
  }

  private boolean isStop(int i) {
    return switch (words[i]) {
      case ".", ",", ":", ";" -> true;
      default -> false;
    };
  }

  private void fillWords() {
    for (Token token : document.tokens()) {
      int i = token.index();
      tags[i] = token.tag();
      words[i] = token.text();
      lower[i] = token.text().toLowerCase(Locale.ROOT);
      lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
      paragraphAt[i] = document.paragraphOf(token);
    }
    Arrays.fill(entityAt, NONE);
    List<TaggedEntity> entities = document.entities();
    for (int e = 0; e < entities.size(); e++) {
      Arrays.fill(entityAt, entities.get(e).firstToken(), entities.get(e).endToken(), e);
    }
  }

  private List<Stretch> stretches(List<List<Span>> quotes) {
    List<Stretch> found = new ArrayList<>();
    for (int quote = 0; quote < quotes.size(); quote++) {
      for (Span span : quotes.get(quote)) {
        int first = document.tokenAt(span.start());
        int end = Math.max(first, document.tokenAt(Math.max(span.start(), span.end() - 1)) + 1);
        end = Math.min(end, size);
        if (first >= end) {
          first = Math.min(first, size);
          end = first;
        }
        int open = first > 0 && isMark(first - 1) ? first - 1 : first;
        int close = end < size && isMark(end) ? end + 1 : end;
        found.add(new Stretch(found.size(), quote, first, end, open, close));
      }
    }
    return found;
  }

  private void fillMask() {
    Arrays.fill(stretchAt, NONE);
    for (Stretch stretch : stretches) {
      Arrays.fill(stretchAt, stretch.open(), stretch.close(), stretch.index());
    }
    for (int i = 0; i < size; i++) {
      plainBefore[i + 1] = plainBefore[i] + (stretchAt[i] == NONE ? 1 : 0);
    }
  }

  private void fillSentences() {
    int current = -1;
    for (Sentence sentence : document.sentences()) {
      int first = sentence.firstToken();
      boolean goesOn =
          first > 0
              && paragraphAt[first - 1] == paragraphAt[first]
              && stretchAt[first - 1] != NONE
              && stretchAt[first] == NONE
              && first == stretches.get(stretchAt[first - 1]).close()
              && continuesQuote(first);
      if (!goesOn) {
        current++;
      }
      Arrays.fill(sentenceAt, first, sentence.endToken(), current);
    }
  }

  /** "…?" asked the boy; "…?" he said: what follows the mark belongs to the quote's sentence. */
  private boolean continuesQuote(int first) {
    String word = words[first];
    return Character.isLowerCase(word.codePointAt(0)) || word.equals(",");
  }

  /** Whether a token is a quotation mark. */
  boolean isMark(int token) {
    String word = words[token];
    if (word.length() > 2) {
      return false;
    }
    return switch (word) {
      case "“", "”", "\"", "``", "''", "‘", "’", "'", "`", "«", "»", "„", "‟", "‚", "‹", "›" ->
          true;
      default -> false;
    };
  }

  boolean isVerb(int token) {
    return tags[token].startsWith("VB");
  }

  boolean isNoun(int token) {
    return tags[token].startsWith("NN");
  }

  boolean isAdverb(int token) {
    return tags[token].startsWith("RB") && !tags[token].equals("RBR");
  }

  boolean isAuxiliary(int token) {
    return tags[token].equals("MD")
        || (isVerb(token)
            && switch (lemmas[token]) {
              case "be", "have", "do", "get" -> true;
              default -> false;
            });
  }

  boolean sameSentence(int token, int other) {
    return sentenceAt[token] == sentenceAt[other];
  }

  boolean isQuoted(int token) {
    return stretchAt[token] != NONE;
  }

  /** The entity that covers a token, which must be covered by one. */
  TaggedEntity entity(int token) {
    return document.entities().get(entityAt[token]);
  }

  /** Tokens outside quotes between two positions. */
  int plainDistance(int from, int to) {
    return Math.abs(plainBefore[to] - plainBefore[from]);
  }
}
