package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, found by walking over parts of speech: modifiers, then a head noun.
 *
 * @param first index of its first token
 * @param head index of its head noun
 * @param plural whether the head is a plural
 * @param named whether it consists of capitalized names only
 */
record NounPhrase(int first, int head, boolean plural, boolean named) {
  private static final int MAX_LENGTH = 12;
  private static final Set<String> SKIPPED =
      Set.of("more", "other", "further", "additional", "extra", "of", "only", "just");

  /**
   * The noun phrase that starts at a token.
   *
   * @param end index after the last token to look at
   * @param words nouns that are plural without an ending, and those that end a phrase
   * @param wantPlural whether the number before it wants a plural
   * @return null if no noun follows
   */
  static @Nullable NounPhrase read(
      List<Token> tokens, int start, int end, NounWords words, boolean wantPlural) {
    Walk walk = new Walk(tokens, start, Math.min(end, start + MAX_LENGTH), words, wantPlural);
    return walk.read();
  }

  /** The phrase in singular without articles, adverbs and conjunctions. */
  String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    boolean hyphen = false;
    for (int i = first; i < head; i++) {
      Token token = tokens.get(i);
      String tag = token.tag();
      boolean joined = i + 1 < head && tokens.get(i + 1).text().equals("-");
      boolean kept = joined || hyphen || token.text().equals("-") || isModifier(tag);
      if (!kept
          || (SKIPPED.contains(token.lemma()) && i == first && !token.lemma().equals("other"))) {
        continue;
      }
      boolean dash = token.text().equals("-");
      if (!words.isEmpty() && !dash && !hyphen) {
        words.append(' ');
      }
      words.append(token.text());
      hyphen = dash;
    }
    if (!words.isEmpty() && !hyphen) {
      words.append(' ');
    }
    return words.append(Nouns.singular(tokens.get(head))).toString();
  }

  private static boolean isModifier(String tag) {
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("FW")
        || tag.equals("CD")
        || tag.equals("VBG");
  }

  /** One walk over the tokens. */
  private static final class Walk {
    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final NounWords words;
    private final boolean wantPlural;
    private int firstNoun = -1;
    private int lastNoun = -1;
    private int plural = -1;
    private boolean onlyNames = true;

    Walk(List<Token> tokens, int start, int end, NounWords words, boolean wantPlural) {
      this.tokens = tokens;
      this.start = start;
      this.end = end;
      this.words = words;
      this.wantPlural = wantPlural;
    }

    @Nullable NounPhrase read() {
      int at = start;
      while (at < end && step(at)) {
        at++;
      }
      if (plural >= 0) {
        return new NounPhrase(start, plural, true, false);
      }
      if (lastNoun < 0) {
        return null;
      }
      boolean irregular = words.isPlural(tokens.get(lastNoun)) || isPluralName(lastNoun);
      boolean compound = wantPlural && !irregular && firstNoun == start;
      int head = compound ? firstNoun : lastNoun;
      return new NounPhrase(start, head, irregular, onlyNames);
    }

    /** Takes a token into the phrase; false if it ends before it. */
    private boolean step(int at) {
      Token token = tokens.get(at);
      String tag = token.tag();
      boolean worth = at > start && token.lemma().equals("worth");
      if (worth || (plural >= 0 && !continuesPlural(at))) {
        return false;
      }
      if (tag.startsWith("NN")) {
        return isWord(token) && noun(at, token);
      }
      if (at == start && wantPlural && isMistaggedNoun(at)) {
        plural = at;
        return false;
      }
      if (lastNoun >= 0 && !isBetweenNouns(tag)) {
        return false;
      }
      return switch (tag) {
        case "JJ", "JJR", "JJS", "FW", "POS", "HYPH" -> true;
        case "VBN", "VBG" -> (lastNoun < 0 || wantPlural || isHyphen(at - 1)) && hasNounAfter(at);
        case "RB", "RBR", "RBS" -> nextTag(at).startsWith("JJ") || nextTag(at).equals("VBN");
        case "CC" -> wantPlural && at > start && pluralFollows(at);
        case "CD" -> at > start && cardinalInName(at);
        case "," -> at > start && isAdjective(at - 1) && isAdjective(at + 1);
        case "``", "''" ->
            at + 1 < end && (lastNoun < 0 || (wantPlural && nextTag(at).startsWith("NN")));
        default -> false;
      };
    }

    private static boolean isBetweenNouns(String tag) {
      return switch (tag) {
        case "POS", "HYPH", "CC", "CD", "JJ", "VBN", "VBG", "``", "''" -> true;
        default -> false;
      };
    }

    private boolean noun(int at, Token token) {
      boolean name = token.tag().startsWith("NNP");
      if (words.isTime(token)) {
        return false;
      }
      if (plural < 0 || continuesPlural(at)) {
        firstNoun = firstNoun < 0 ? at : firstNoun;
        lastNoun = at;
        onlyNames &= name && Character.isUpperCase(token.text().codePointAt(0));
      }
      boolean isPlural =
          !isModifyingPlural(at)
              && (token.tag().equals("NNS")
                  || token.tag().equals("NNPS")
                  || isPluralAcronym(token.text()));
      if (isPlural) {
        plural = at;
      }
      return true;
    }

    /** A plural goes on where it stands before another plural: "sports cars". */
    private boolean continuesPlural(int at) {
      if (at == plural) {
        return true;
      }
      boolean adjacent = at == plural + 1;
      String tag = tokens.get(at).tag();
      return adjacent
          && (tag.equals("NNS") || (tag.equals("NN") && nextTag(at).equals("NNS")))
          && !words.isTime(tokens.get(at));
    }

    /** "19 fouls": a plural that was taken for a verb; a plural number has no such verb. */
    private boolean isMistaggedNoun(int at) {
      Token token = tokens.get(at);
      return token.tag().equals("VBZ") && token.text().length() > 3 && token.text().endsWith("s");
    }

    private static boolean isPluralAcronym(String word) {
      int last = word.length() - 1;
      return last >= 2
          && word.charAt(last) == 's'
          && Character.isUpperCase(word.charAt(last - 1))
          && Character.isUpperCase(word.charAt(0));
    }

    /** "plain-clothes officers": a plural after a hyphen and before a noun. */
    private boolean isModifyingPlural(int at) {
      boolean hyphen = at > start && tokens.get(at - 1).tag().equals("HYPH");
      return hyphen && (nextTag(at).startsWith("NN") || nextTag(at).startsWith("JJ"));
    }

    /** "New Yorkers": a name that was not seen to be a plural. */
    private boolean isPluralName(int at) {
      String name = tokens.get(at).text();
      return wantPlural
          && tokens.get(at).tag().equals("NNP")
          && name.length() > 4
          && name.endsWith("s")
          && !name.endsWith("ss")
          && !name.endsWith("us")
          && !name.endsWith("is");
    }

    private static boolean isWord(Token token) {
      return Character.isLetterOrDigit(token.text().codePointAt(0)) || token.text().equals("%");
    }

    private boolean isAdjective(int at) {
      return at < end && at >= start && tokens.get(at).tag().startsWith("JJ");
    }

    private boolean isHyphen(int at) {
      return at > start && tokens.get(at).tag().equals("HYPH");
    }

    private String nextTag(int at) {
      return at + 1 < end ? tokens.get(at + 1).tag() : "";
    }

    private boolean hasNounAfter(int at) {
      String next = nextTag(at);
      return next.startsWith("NN")
          || next.startsWith("JJ")
          || next.equals("HYPH")
          || next.equals("CC")
          || next.equals("VBN");
    }

    /** A conjunction within a phrase: "oak and elm planks". */
    private boolean pluralFollows(int at) {
      for (int i = at + 1; i < Math.min(end, at + 7); i++) {
        String tag = tokens.get(i).tag();
        if (tag.equals("NNS") || tag.equals("NNPS")) {
          return i > at + 1 || tokens.get(at - 1).tag().startsWith("JJ");
        }
        if (!tag.equals("NN")
            && !tag.equals("NNP")
            && !tag.equals("JJ")
            && !tag.equals("VBN")
            && !tag.equals("HYPH")) {
          return false;
        }
      }
      return false;
    }

    /** A number within a phrase: "Type 3 vans", "5 litre drums". */
    private boolean cardinalInName(int at) {
      for (int i = at + 1; i < Math.min(end, at + 4); i++) {
        String tag = tokens.get(i).tag();
        if (tag.equals("NNS")) {
          return i > at + 1 || Character.isUpperCase(tokens.get(at - 1).text().codePointAt(0));
        }
        if (!tag.equals("NN") && !tag.equals("NNP") && !tag.equals("HYPH")) {
          return false;
        }
      }
      return false;
    }
  }
}
