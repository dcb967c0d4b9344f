package io.github.verbatim.internal.person;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known of titles and first names. Immutable. */
public final class NameLexicon {
  private static final String FIRST_NAMES = "lexicons/en/first-names.tsv";
  private static final String TITLES = "lexicons/en/person-titles.tsv";
  private static final String ROLES = "lexicons/en/role-nouns.tsv";
  private static final String NICKNAMES = "lexicons/en/nicknames.tsv";
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> RELATIVES =
      Set.of(
          "aunt",
          "brother",
          "cousin",
          "daughter",
          "father",
          "grandfather",
          "grandmother",
          "husband",
          "mother",
          "nephew",
          "niece",
          "sister",
          "son",
          "uncle",
          "widow",
          "widower",
          "wife");

  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> nouns = new HashMap<>();
  private final Set<String> regalTitles = new HashSet<>();
  private final Map<String, Set<String>> fullNames = new HashMap<>();

  private NameLexicon() {}

  /** Reads the lexicons. */
  public static NameLexicon load(ModelFiles files) {
    LexiconReader reader = new LexiconReader(files);
    NameLexicon lexicon = new NameLexicon();
    reader
        .map(FIRST_NAMES)
        .forEach((name, gender) -> lexicon.firstNames.put(name, Gender.of(gender)));
    for (LexiconRow row : reader.rows(TITLES)) {
      lexicon.titles.put(row.field(0), Gender.of(row.field(1)));
      if (row.field(2).equals("regal")) {
        lexicon.regalTitles.add(row.field(0));
      }
    }
    for (LexiconRow row : reader.rows(ROLES)) {
      lexicon.nouns.put(row.field(0), Gender.of(row.field(1)));
    }
    for (LexiconRow row : reader.rows(NICKNAMES)) {
      lexicon
          .fullNames
          .computeIfAbsent(row.field(0), shortForm -> new HashSet<>())
          .add(row.field(1));
    }
    return lexicon;
  }

  /** What a first name suggests; hyphenated ones by their first part. */
  Gender genderOfFirstName(String folded) {
    Gender gender = firstNames.get(folded);
    int hyphen = folded.indexOf('-');
    if (gender == null && hyphen > 0) {
      gender = firstNames.get(folded.substring(0, hyphen));
    }
    return gender == null ? Gender.UNKNOWN : gender;
  }

  /** Whether it is a word such as "Mr" or "Senator". */
  public boolean isTitle(String word) {
    return titles.containsKey(NameWords.fold(word));
  }

  /** Whether it is a title that stays with a single name: "Pope Francis". */
  boolean isRegal(String folded) {
    return regalTitles.contains(folded);
  }

  /** What a title tells. */
  public Gender genderOfTitle(String word) {
    return titles.getOrDefault(NameWords.fold(word), Gender.UNKNOWN);
  }

  /** What a title, or a noun such as "widow", tells of the person whom it stands beside. */
  Gender genderOfNoun(String word) {
    String folded = NameWords.fold(word);
    Gender gender = titles.getOrDefault(folded, Gender.UNKNOWN);
    return gender == Gender.UNKNOWN ? nouns.getOrDefault(folded, Gender.UNKNOWN) : gender;
  }

  /** Whether it is a word such as "son". */
  boolean isRelative(String word) {
    return RELATIVES.contains(NameWords.fold(word));
  }

  /** Whether it is "Jr", "III" and the like. */
  static boolean isSuffix(String folded) {
    return SUFFIXES.contains(folded);
  }

  /** Whether one is a short form of the other. */
  boolean areVariants(String one, String other) {
    return fullNames.getOrDefault(one, Set.of()).contains(other)
        || fullNames.getOrDefault(other, Set.of()).contains(one);
  }
}
