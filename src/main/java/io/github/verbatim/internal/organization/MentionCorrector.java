package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Corrects the tagger's names within one article: their ends, their labels. Immutable. */
public final class MentionCorrector {
  private final List<Correction> corrections;

  private MentionCorrector(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** Reads its lexicons. */
  public static MentionCorrector load(ModelFiles files) {
    return load(files, Gazetteer.empty());
  }

  /** Reads its lexicons; the names of the gazetteer are organizations wherever they stand. */
  public static MentionCorrector load(ModelFiles files, Gazetteer gazetteer) {
    LexiconReader lexicons = new LexiconReader(files);
    Set<String> known = lexicons.words("lexicons/en/known-organizations.tsv");
    Set<String> officers = lexicons.words("lexicons/en/officers.tsv");
    Map<String, String> links = lexicons.map("lexicons/en/organization-complements.tsv");
    Set<String> heads = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (LexiconRow row : lexicons.rows("lexicons/en/organization-heads.tsv")) {
      heads.add(row.field(0));
      if (!row.field(1).equals("omissible")) {
        bodies.add(row.field(0));
      }
    }
    return new MentionCorrector(
        List.of(
            new NameBreaks(),
            new NameTrimmer(lexicons.words("lexicons/en/no-organizations.tsv")),
            new OwnPossessives(),
            new NameSplitter(heads, known, officers),
            new KnownNames(known, officers),
            new Complements(links),
            new FieldLists(links, heads, bodies),
            new Headlines(),
            new GovernmentBodies(lexicons.words("lexicons/en/government-portfolios.tsv")),
            new Contexts(),
            new TermAcronyms(lexicons.words("lexicons/en/small-letter-bodies.tsv")),
            new BracketedAcronyms(),
            new ArticleVote(),
            new KnownNames(gazetteer.nameByForm().keySet(), officers)));
  }

  /** The same article with corrected names, without a time limit. */
  public Document correct(Document document) {
    return correct(document, new Deadline(null));
  }

  /** The same article with corrected names. */
  public Document correct(Document document, Deadline limit) {
    NameSpans names = new NameSpans(document);
    for (Correction correction : corrections) {
      limit.check();
      correction.apply(names);
    }
    return document.withEntities(names.entities());
  }
}
