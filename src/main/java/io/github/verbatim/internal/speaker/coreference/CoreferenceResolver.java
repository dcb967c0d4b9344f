package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;

/** Finds who stands behind the sources of an article's quotes. Immutable. */
public final class CoreferenceResolver {
  private final RoleLexicon lexicon;
  private final OrganizationKinds kinds;

  private CoreferenceResolver(RoleLexicon lexicon, OrganizationKinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** Reads its lexicons. */
  public static CoreferenceResolver load(ModelFiles files) {
    return new CoreferenceResolver(RoleLexicon.load(files), OrganizationKinds.load(files));
  }

  /**
   * Resolves the sources.
   *
   * @param entities the article with its people and organizations
   * @param sources the sources
   * @param limit asked before every token
   * @return the referents, and what the article says of its people
   */
  public Referents find(EntityIndex entities, List<Source> sources, Deadline limit) {
    limit.check();
    List<List<Description>> descriptions =
        new DescriptionFinder(entities, new OfficePhrases(entities, lexicon)).find();
    return new Referents(
        new CoreferencePass(entities, lexicon, kinds, descriptions).run(sources, limit),
        descriptions.stream().map(Affiliation::of).toList());
  }

  static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
