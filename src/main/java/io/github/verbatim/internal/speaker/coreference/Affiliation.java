package io.github.verbatim.internal.speaker.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, as the article gives it.
 *
 * @param title office or role; null if it gives none
 * @param organization index of the organization that the person belongs to; null if it gives none
 */
public record Affiliation(@Nullable String title, @Nullable Integer organization) {

  static Affiliation of(List<Description> descriptions) {
    String title = null;
    Integer organization = null;
    for (Description description : descriptions) {
      if (title == null && !description.title().isEmpty()) {
        title = description.title();
      }
      if (organization == null) {
        organization = description.organization();
      }
    }
    return new Affiliation(title, organization);
  }
}
