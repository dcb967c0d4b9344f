package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.TaggedEntity;
import java.util.List;

/**
 * An organization that the article names.
 *
 * @param name its fullest form in the article
 * @param aliases the other forms, without {@code name}
 * @param mentions every mention, in reading order
 */
public record FoundOrganization(String name, List<String> aliases, List<TaggedEntity> mentions) {

  /** Copies the lists. */
  public FoundOrganization {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
