package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reporting verbs, reporting nouns, and nouns that can be sources. Immutable. */
public final class SourceLexicon {
  private static final String VERBS = "lexicons/en/reporting-verbs.tsv";
  private static final String NOUNS = "lexicons/en/source-nouns.tsv";
  private static final String REPORTING_NOUNS = "lexicons/en/reporting-nouns.tsv";

  private final Map<String, VerbClass> verbs;
  private final Map<String, NounKind> nouns;
  private final Set<String> reportingNouns;

  private SourceLexicon(
      Map<String, VerbClass> verbs, Map<String, NounKind> nouns, Set<String> reportingNouns) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.reportingNouns = reportingNouns;
  }

  /**
   * Reads the lexicons.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or has
   *     an unknown class
   */
  public static SourceLexicon load(ModelFiles files) {
    LexiconReader reader = new LexiconReader(files);
    return new SourceLexicon(
        classes(reader, VERBS, VerbClass.class),
        classes(reader, NOUNS, NounKind.class),
        reader.words(REPORTING_NOUNS));
  }

  private static <E extends Enum<E>> Map<String, E> classes(
      LexiconReader reader, String file, Class<E> type) {
    Map<String, E> map = new HashMap<>();
    for (LexiconRow row : reader.rows(file)) {
      E value;
      try {
        value = Enum.valueOf(type, row.field(1).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.error("unknown class \"" + row.field(1) + "\"");
      }
      if (map.put(row.field(0), value) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return map;
  }

  /**
   * The class of a verb by its base form in lower case; {@link VerbClass#NONE} if it does not
   * report.
   */
  VerbClass verb(String lemma) {
    return verbs.getOrDefault(lemma, VerbClass.NONE);
  }

  /** The kind of a noun by its base form in lower case. */
  NounKind noun(String lemma) {
    return nouns.getOrDefault(lemma, NounKind.OTHER);
  }

  /** Whether the noun reports speech, as "claim" does. */
  boolean isReportingNoun(String lemma) {
    return reportingNouns.contains(lemma);
  }
}
