package io.github.verbatim.internal.speaker.coreference;

import java.util.List;
import java.util.Map;

/**
 * Who stands behind the sources of an article.
 *
 * @param byHead the referents by head token of the source; none for a source that remains open
 * @param affiliations titles and affiliations of the article's people, by person
 */
public record Referents(Map<Integer, Referent> byHead, List<Affiliation> affiliations) {
  public Referents {
    byHead = Map.copyOf(byHead);
    affiliations = List.copyOf(affiliations);
  }
}
