package io.github.verbatim.internal.speaker.coreference;

import java.util.List;
import java.util.Map;

/**
 * Who stands behind the sources of an article.
 *
 * @param byHead the resolutions by head token of the mention; none for one that remains open
 * @param affiliations titles and affiliations of the article's people, by person
 */
public record Referents(Map<Integer, Resolution> byHead, List<Affiliation> affiliations) {
  public Referents {
    byHead = Map.copyOf(byHead);
    affiliations = List.copyOf(affiliations);
  }
}
