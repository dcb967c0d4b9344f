package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that report speech. Immutable. */
final class ReportingWords {
  private final Map<String, String> verbs;
  private final Set<String> nouns;

  private ReportingWords(Map<String, String> verbs, Set<String> nouns) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Set.copyOf(nouns);
  }

  static ReportingWords load(ModelFiles files) {
    LexiconReader reader = new LexiconReader(files);
    return new ReportingWords(
        reader.map("lexicons/en/reporting-verbs.tsv"),
        reader.words("lexicons/en/reporting-nouns.tsv"));
  }

  /** The class of a verb that reports speech ("say", "call"), "noun" for a noun, null else. */
  @Nullable String kind(Token token) {
    if (token.tag().startsWith("NN")) {
      return nouns.contains(token.lemma()) ? "noun" : null;
    }
    return token.tag().startsWith("VB") ? verbs.get(token.lemma()) : null;
  }

  /** Whether a token is a verb that reports speech. */
  boolean isVerb(Token token) {
    return token.tag().startsWith("VB") && verbs.containsKey(token.lemma());
  }
}
