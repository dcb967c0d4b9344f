package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.person.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of the nouns that stand for people, bodies and documents. Immutable. */
final class RoleLexicon {
  private static final String ROLES = "lexicons/en/role-nouns.tsv";
  private static final String SOURCES = "lexicons/en/source-nouns.tsv";
  private static final String FURTHER_SOURCES = "lexicons/en/collective-nouns.tsv";

  private static final String RELATIONAL = "lexicons/en/relational-nouns.tsv";
  private static final String ISSUERS = "lexicons/en/document-issuers.tsv";

  private final Map<String, Set<String>> otherNames = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  private final Set<String> relational = new HashSet<>();
  private final Map<String, String> issuers = new HashMap<>();

  private RoleLexicon() {}

  static RoleLexicon load(ModelFiles files) {
    RoleLexicon lexicon = new RoleLexicon();
    LexiconReader reader = new LexiconReader(files);
    for (LexiconRow row : reader.rows(ROLES)) {
      lexicon.genders.put(
          row.field(0),
          switch (row.field(1)) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> Gender.UNKNOWN;
          });
      String others = row.optional(2);
      lexicon.otherNames.put(
          row.field(0),
          others.isEmpty() ? Set.of() : new HashSet<>(List.of(others.split(" ", -1))));
    }
    lexicon.kinds.putAll(reader.map(FURTHER_SOURCES));
    lexicon.kinds.putAll(reader.map(SOURCES));
    lexicon.relational.addAll(reader.words(RELATIONAL));
    lexicon.issuers.putAll(reader.map(ISSUERS));
    return lexicon;
  }

  /** Lower case, without full stops and a trailing possessive. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether somebody described as {@code described} may be called {@code called} later. */
  boolean mayBeCalled(String described, String called) {
    return described.equals(called)
        || otherNames.getOrDefault(described, Set.of()).contains(called);
  }

  /** The nouns by which somebody described as {@code described} may be called later. */
  Set<String> otherNames(String described) {
    return otherNames.getOrDefault(described, Set.of());
  }

  /** Whether the noun is known to stand for a person. */
  boolean isRole(String noun) {
    return genders.containsKey(noun) || "person".equals(kinds.get(noun));
  }

  /** Whether the noun stands for somebody by whose side it is: "doctor", "mother". */
  boolean isRelational(String noun) {
    return relational.contains(noun);
  }

  /** Whether a person, and not only a body, issues such a document. */
  boolean isPersonal(String document) {
    return "person".equals(issuers.get(document));
  }

  /** Whether a court issues such a document. */
  boolean isRuling(String document) {
    return "court".equals(issuers.get(document));
  }

  /** What a noun such as "spokeswoman" tells. */
  Gender genderOf(String noun) {
    return genders.getOrDefault(noun, Gender.UNKNOWN);
  }

  /** Whether the noun stands for a body that may have a name: "company". */
  boolean isBody(String noun) {
    return "body".equals(kinds.get(noun));
  }

  /** Whether the noun stands for words that somebody issued: "statement". */
  boolean isDocument(String noun) {
    return "document".equals(kinds.get(noun));
  }

  /** Whether the noun, in the singular, stands for several people: "family". */
  boolean isGroup(String noun) {
    return "group".equals(kinds.get(noun));
  }
}
