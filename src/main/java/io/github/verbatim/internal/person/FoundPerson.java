package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.TaggedEntity;
import java.util.List;

/**
 * A person whom the article names.
 *
 * @param name the fullest form of the name in the article, without title
 * @param aliases the other forms, without {@code name}
 * @param mentions every mention by name, in reading order
 * @param gender which pronouns the article, a title or the first name suggests
 */
public record FoundPerson(
    String name, List<String> aliases, List<TaggedEntity> mentions, Gender gender) {

  /** Copies the lists. */
  public FoundPerson {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
