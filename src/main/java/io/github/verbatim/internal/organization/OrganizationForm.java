package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.TaggedEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of an organization by one name, case and legal suffix apart. For one thread: it
 * gathers its mentions while an article is read.
 */
final class OrganizationForm {
  private final List<String> words;
  private final List<String> printed;
  private final List<TaggedEntity> mentions = new ArrayList<>();
  private @Nullable OrganizationForm explainedBy;

  /**
   * @param words the normal form: small letters, no article, no legal suffix
   * @param printed the words as the first mention has them
   */
  OrganizationForm(List<String> words, List<String> printed) {
    this.words = List.copyOf(words);
    this.printed = List.copyOf(printed);
  }

  void add(TaggedEntity mention) {
    mentions.add(mention);
  }

  /** Notes that it stands in brackets right behind a longer name. */
  void explainBy(OrganizationForm full) {
    if (explainedBy == null && full != this) {
      explainedBy = full;
    }
  }

  /** The longer name behind which it stands in brackets; null if it does not. */
  @Nullable OrganizationForm explainedBy() {
    return explainedBy;
  }

  List<String> words() {
    return words;
  }

  List<String> printed() {
    return printed;
  }

  List<TaggedEntity> mentions() {
    return mentions;
  }

  /** Index of the first token of its first mention. */
  int position() {
    return mentions.get(0).firstToken();
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  /** Whether it is written like initials: "DEA", "E.P.A.", "BoG". */
  boolean isAcronym() {
    return printed.size() == 1 && Words.looksLikeAcronym(printed.get(0));
  }
}
