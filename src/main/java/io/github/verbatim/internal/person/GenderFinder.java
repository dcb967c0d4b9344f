package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which pronouns an article uses for its people: by their titles, by the pronouns and gendered
 * words near their names, by their first names. Immutable.
 */
final class GenderFinder {
  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  /** Tokens behind a name in which a pronoun is taken for that person, if no other name is met. */
  private static final int WINDOW = 25;

  /** Tokens behind a name in which an apposition is looked at. */
  private static final int APPOSITION = 9;

  private static final double TITLE_WEIGHT = 6;
  private static final double FIRST_NAME_WEIGHT = 3;

  private final NameLexicon lexicon;

  GenderFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One gender for each group. */
  List<Gender> find(Document document, List<PersonGroup> groups, Deadline limit) {
    boolean[] isName = new boolean[document.tokens().size()];
    for (PersonGroup group : groups) {
      for (PersonMention mention : group.mentions()) {
        isName[mention.entity().firstToken()] = true;
      }
    }
    List<Gender> genders = new ArrayList<>();
    for (PersonGroup group : groups) {
      genders.add(gender(document, group, isName, limit));
    }
    return genders;
  }

  private Gender gender(Document document, PersonGroup group, boolean[] isName, Deadline limit) {
    double balance =
        TITLE_WEIGHT * sign(group.titleGender()) + FIRST_NAME_WEIGHT * firstName(group);
    for (PersonMention mention : group.mentions()) {
      limit.check();
      balance += Math.max(-1, Math.min(1, pronounsBehind(document, mention, isName)));
      balance += 3 * sign(gendered(document, mention));
    }
    if (Math.abs(balance) < 0.5) {
      return Gender.UNKNOWN;
    }
    return balance > 0 ? Gender.MALE : Gender.FEMALE;
  }

  private int firstName(PersonGroup group) {
    NameForm form = group.fullest();
    for (String word : form.words()) {
      boolean surname = word.equals(form.last()) && !form.isSingle();
      if (!NameWords.isInitial(word) && !surname) {
        return sign(lexicon.genderOfFirstName(word));
      }
    }
    return 0;
  }

  /** The first third-person pronoun behind a name in its sentence, if no other name is between. */
  static Gender pronounBehind(Document document, PersonMention mention) {
    int from = mention.entity().endToken();
    int end = document.sentenceOf(document.tokens().get(from - 1)).endToken();
    for (int i = from; i < Math.min(end, from + WINDOW); i++) {
      Token token = document.tokens().get(i);
      Gender gender = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
      if (gender != null) {
        return gender;
      }
      if (token.tag().startsWith("NNP")) {
        break;
      }
    }
    return Gender.UNKNOWN;
  }

  /**
   * The first pronoun behind the name and before any other name: 1 for "he", -1 for "she", half of
   * that in the next paragraph, 0 for none.
   */
  private static double pronounsBehind(Document document, PersonMention mention, boolean[] isName) {
    int from = mention.entity().endToken();
    int to = Math.min(document.tokens().size(), from + WINDOW);
    int paragraph = document.paragraphOf(document.tokens().get(from - 1));
    for (int i = from; i < to && !isName[i]; i++) {
      Token token = document.tokens().get(i);
      int further = document.paragraphOf(token) - paragraph;
      if (further > 1) {
        break;
      }
      Gender gender = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
      if (gender != null) {
        return sign(gender) * (further == 0 ? 1 : 0.5);
      }
    }
    return 0;
  }

  /** What a word such as "spokeswoman" before the name, or in an apposition behind it, tells. */
  private Gender gendered(Document document, PersonMention mention) {
    int before = mention.entity().firstToken() - 1;
    if (before >= 0) {
      Gender gender = lexicon.genderOfNoun(document.tokens().get(before).text());
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    int at = mention.entity().endToken();
    int limit = Math.min(document.tokens().size(), at + APPOSITION);
    if (at >= limit || !document.tokens().get(at).text().equals(",")) {
      return Gender.UNKNOWN;
    }
    for (int i = at + 1; i < limit; i++) {
      Token token = document.tokens().get(i);
      if (!isPartOfPhrase(token)) {
        break;
      }
      Gender gender = lexicon.genderOfNoun(token.text());
      boolean head = i + 1 == limit || !isPartOfPhrase(document.tokens().get(i + 1));
      if (head && gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean isPartOfPhrase(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("CD");
  }

  private static int sign(Gender gender) {
    return switch (gender) {
      case MALE -> 1;
      case FEMALE -> -1;
      case UNKNOWN -> 0;
    };
  }
}
