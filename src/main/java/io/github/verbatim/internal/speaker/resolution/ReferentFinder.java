package io.github.verbatim.internal.speaker.resolution;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.document.WorkLimit;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;
import java.util.Map;

/** Finds who stands behind the sources of an article's quotes. Immutable. */
public final class ReferentFinder {
  private final RoleLexicon lexicon;
  private final BodyKinds kinds;

  private ReferentFinder(RoleLexicon lexicon, BodyKinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** Reads its lexicons. */
  public static ReferentFinder load(ModelFiles files) {
    return new ReferentFinder(RoleLexicon.load(files), BodyKinds.load(files));
  }

  /**
   * Resolves the sources.
   *
   * @param cast the article with its people and organizations
   * @param sources the sources
   * @param limit asked before every token
   * @return the referents by head token of the source; none for a source that remains open
   */
  public Map<Integer, Referent> find(Cast cast, List<Source> sources, WorkLimit limit) {
    limit.check();
    return new ArticleWalk(cast, lexicon, kinds, descriptions(cast)).run(sources, limit);
  }

  /** The titles and affiliations of the people. */
  public List<Affiliation> affiliations(Cast cast) {
    return descriptions(cast).stream().map(Affiliation::of).toList();
  }

  private List<List<Description>> descriptions(Cast cast) {
    return new DescriptionFinder(cast, new OfficePhrases(cast, lexicon)).find();
  }

  static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
