package io.github.verbatim.record;

import java.util.List;

/**
 * A person whom the article names, quoted or not.
 *
 * <pre>{@code
 * Person person = verbatim.extract("Ann Lee came late. Lee was ill.").persons().get(0);
 * person.name(); // → "Ann Lee"
 * person.aliases(); // → [Lee]
 * }</pre>
 *
 * @param id position in {@link ArticleRecord#persons()}, from 0
 * @param name the fullest form in the article
 * @param aliases the other forms in the article, without {@code name}; possibly empty
 * @param mentions every mention by name, at least one, in reading order
 */
public record Person(int id, String name, List<String> aliases, List<EntityMention> mentions) {

  /**
   * Copies the lists.
   *
   * @param id position in {@link ArticleRecord#persons()}, from 0
   * @param name the fullest form in the article
   * @param aliases the other forms in the article, without {@code name}
   * @param mentions every mention by name, at least one, in reading order
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person needs a name, found a blank one");
    }
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** Id, name and number of mentions, for logs. */
  @Override
  public String toString() {
    return "Person[" + id + ": " + name + ", " + Brief.count(mentions.size(), "mention") + "]";
  }
}
