package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the printed names of people apart. Immutable. */
final class NameParser {
  /** More words than any name has; a longer run of capitals is a list or a headline. */
  private static final int MOST_WORDS = 12;

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘", "(", "'", "`");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’", ")", "'");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "ap", "bin", "bint", "binte", "binti", "da", "das", "de", "del", "della", "den",
          "der", "di", "dos", "du", "e", "el", "ibn", "la", "las", "le", "los", "san", "ten", "ter",
          "ul", "van", "von", "wa", "y", "zu");

  private final NameLexicon lexicon;

  NameParser(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name in a mention; empty where no word is left behind its title. */
  Optional<NameForm> parse(Document document, TaggedEntity entity) {
    List<Token> tokens = document.tokens(entity.firstToken(), entity.endToken());
    int end = endWithoutPossessive(tokens.subList(0, endOfName(tokens)));
    int start = startWithoutTitles(tokens, end);
    Gender gender = titleGender(document, entity, start);
    if (tokens.subList(start, end).stream().filter(token -> !isSuffix(token)).count() == 1) {
      int regal = entity.firstToken() + start - 1;
      if (regal >= 0 && isRegal(document.tokens().get(regal))) {
        tokens = document.tokens(regal, entity.firstToken() + end);
        start = 0;
        end = tokens.size();
      }
    }
    String nickname = "";
    String suffix = "";
    List<String> words = new ArrayList<>();
    for (int i = start; i < end && words.size() < MOST_WORDS; i++) {
      String word = NameWords.fold(tokens.get(i).text());
      if (isNickname(tokens, i, end)) {
        nickname = word;
      } else if (NameLexicon.isSuffix(word) && !words.isEmpty()) {
        suffix = word;
      } else if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        addWord(word, tokens.get(i).text(), words);
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NameForm(printed(tokens.subList(start, end)), words, nickname, suffix, gender));
  }

  /** Initials that are printed together ("J.D.") become words of their own. */
  private static void addWord(String folded, String printed, List<String> words) {
    if (folded.length() <= 3 && printed.length() == 2 * folded.length() && printed.endsWith(".")) {
      for (int i = 0; i < folded.length(); i++) {
        words.add(folded.substring(i, i + 1));
      }
    } else {
      words.add(folded);
    }
  }

  /** A bracket that holds no nickname, and a word in lower case that is no particle, end a name. */
  private static int endOfName(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      boolean opens = word.equals("(") || word.equals("-LRB-") || word.equals("[");
      boolean nickname = i + 3 < tokens.size() && CLOSING.contains(tokens.get(i + 2).text());
      boolean lowerCase = Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word);
      if ((opens && !nickname)
          || (lowerCase && i + 1 < tokens.size() && !isPossessive(tokens.get(i)))) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean isNickname(List<Token> tokens, int i, int end) {
    return i > 0
        && i + 1 < end
        && OPENING.contains(tokens.get(i - 1).text())
        && CLOSING.contains(tokens.get(i + 1).text());
  }

  private static int endWithoutPossessive(List<Token> tokens) {
    int end = tokens.size();
    while (end > 1 && isPossessive(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSuffix(Token token) {
    return NameLexicon.isSuffix(NameWords.fold(token.text()));
  }

  private boolean isRegal(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        && lexicon.isRegal(NameWords.fold(token.text()));
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS")
        || token.text().equals("’s")
        || token.text().equals("'s")
        || token.text().equals(",");
  }

  private int startWithoutTitles(List<Token> tokens, int end) {
    int start = isVerbOfSaying(tokens, end) ? 1 : 0;
    for (int i = start; i + 1 < end; i++) {
      String word = tokens.get(i).text();
      boolean title = lexicon.isTitle(word) && !isSuffix(tokens.get(i + 1));
      if (title && (i == start || !lexicon.isRegal(NameWords.fold(word)))) {
        start = i + 1;
      }
    }
    return start;
  }

  /** "Said" before a name, taken for a part of it because a capital begins the sentence. */
  private static boolean isVerbOfSaying(List<Token> tokens, int end) {
    String first = tokens.get(0).text();
    return end == 2 && (first.equals("Said") || first.equals("Says") || first.equals("Added"));
  }

  private Gender titleGender(Document document, TaggedEntity entity, int titlesInside) {
    for (int i = entity.firstToken() + titlesInside - 1; i >= entity.firstToken() - 2; i--) {
      if (i < 0 || document.tokens().get(i).sentence() != sentence(document, entity)) {
        break;
      }
      Gender gender = lexicon.genderOfTitle(document.tokens().get(i).text());
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
      if (!lexicon.isTitle(document.tokens().get(i).text())) {
        break;
      }
    }
    return Gender.UNKNOWN;
  }

  private static int sentence(Document document, TaggedEntity entity) {
    return document.tokens().get(entity.firstToken()).sentence();
  }

  /** The words as printed, with one space wherever the article has white space. */
  private static String printed(List<Token> tokens) {
    StringBuilder printed = new StringBuilder();
    int before = tokens.get(0).start();
    for (Token token : tokens) {
      printed.append(token.start() > before ? " " : "").append(token.text());
      before = token.end();
    }
    return printed.toString();
  }
}
