package io.github.verbatim.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.verbatim.evaluation.Prediction.PredictedEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with annotated mentions of organizations and persons.
 *
 * @param id the article's id
 * @param text the article
 * @param organizations mentions of organizations
 * @param persons mentions of persons; null if they were not annotated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MentionGold(
    String id,
    String text,
    List<PredictedEntry> organizations,
    @Nullable List<PredictedEntry> persons) {

  /** Takes an absent list of organizations for an empty one. */
  MentionGold {
    organizations = organizations == null ? List.of() : List.copyOf(organizations);
  }
}
