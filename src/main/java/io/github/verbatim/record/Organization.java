package io.github.verbatim.record;

import java.util.List;

/**
 * An organization, once, with all its mentions.
 *
 * <pre>{@code
 * String text = "The Drug Enforcement Administration (DEA) has 334 offices. The DEA is hiring.";
 * Organization organization = verbatim.extract(text).organizations().get(0);
 * organization.name(); // → "Drug Enforcement Administration"
 * organization.aliases(); // → [DEA]
 * organization.mentions().size(); // → 3
 * }</pre>
 *
 * @param id position in {@link ArticleRecord#organizations()}, from 0
 * @param name its fullest form in the article
 * @param aliases the other forms in the article, without {@code name}; possibly empty
 * @param mentions every mention, at least one, in reading order
 */
public record Organization(
    int id, String name, List<String> aliases, List<EntityMention> mentions) {

  /**
   * Copies the lists.
   *
   * @param id position in {@link ArticleRecord#organizations()}, from 0
   * @param name its fullest form in the article
   * @param aliases the other forms in the article, without {@code name}
   * @param mentions every mention, at least one, in reading order
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Organization {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organization needs a name, found a blank one");
    }
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** Id, name and number of mentions, for logs. */
  @Override
  public String toString() {
    return "Organization["
        + id
        + ": "
        + name
        + ", "
        + Brief.count(mentions.size(), "mention")
        + "]";
  }
}
