package io.github.verbatim.internal.speaker.resolution;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;

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
   * @return the referents, and what the article says of its people
   */
  public Referents find(Cast cast, List<Source> sources, Deadline limit) {
    limit.check();
    List<List<Description>> descriptions =
        new DescriptionFinder(cast, new OfficePhrases(cast, lexicon)).find();
    return new Referents(
        new ArticleWalk(cast, lexicon, kinds, descriptions).run(sources, limit),
        descriptions.stream().map(Affiliation::of).toList());
  }

  static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
