package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that announce a title, a name or a term. Immutable. */
final class TitleWords {
  private final Map<String, String> nouns;
  private final Map<String, String> verbs;

  private TitleWords(Map<String, String> nouns, Map<String, String> verbs) {
    this.nouns = Map.copyOf(nouns);
    this.verbs = Map.copyOf(verbs);
  }

  static TitleWords load(ModelFiles files) {
    Map<String, String> nouns = new HashMap<>();
    Map<String, String> verbs = new HashMap<>();
    for (LexiconRow row : new LexiconReader(files).rows("lexicons/en/title-words.tsv")) {
      Map<String, String> words =
          switch (row.field(1)) {
            case "n" -> nouns;
            case "v" -> verbs;
            default -> throw row.error("expected n or v, found \"" + row.field(1) + "\"");
          };
      if (words.put(row.field(0), row.field(2)) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return new TitleWords(nouns, verbs);
  }

  /** The class of a word that announces a title ("work", "naming"), null for another word. */
  @Nullable String kind(Token token) {
    String lemma = WordFeatures.lemma(token);
    return token.tag().startsWith("VB") ? verbs.get(lemma) : nouns.get(lemma);
  }
}
