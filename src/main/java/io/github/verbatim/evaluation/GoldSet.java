package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.verbatim.Article;
import io.github.verbatim.evaluation.EvaluationJson.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Annotated articles of any kind. What a line holds is told by its fields:
 *
 * <ul>
 *   <li>{@code text} and {@code quotes}: quoted stretches with their sources, see {@link
 *       GoldArticle}
 *   <li>{@code text} and {@code organizations} or {@code persons}: mentions
 *   <li>{@code numbers}: numbers
 *   <li>{@code quotes}, {@code speakers} or {@code organizations} without {@code text}: labels,
 *       that is who said each quote by name, and the organizations with their aliases
 * </ul>
 *
 * A line may hold several. For one thread while it is filled.
 */
public final class GoldSet {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, GoldArticle> quotes = new LinkedHashMap<>();
  private final Map<String, MentionGold> mentions = new LinkedHashMap<>();
  private final List<GoldNumbers> numbers = new ArrayList<>();
  private final Map<String, QuoteLabels> labels = new LinkedHashMap<>();

  /**
   * Adds a file or folder: JSON Lines, or brat standoff.
   *
   * @throws IOException with a sentence, if it cannot be read or something in it is malformed
   */
  public void add(Path file) throws IOException {
    for (Line line : GoldFiles.read(file)) {
      add(line);
    }
  }

  private void add(Line line) throws IOException {
    JsonNode json = line.json();
    String id = line.id();
    boolean known = false;
    if (!json.path("text").isTextual()) {
      known = json.has("quotes") || json.has("speakers") || json.has("organizations");
      if (known) {
        labels.put(id, line.as(QuoteLabels.class));
      }
    } else {
      known = addArticle(line, id);
    }
    if (!known) {
      throw new IOException(
          line.where()
              + ": expected annotations in one of the fields quotes, organizations, persons or"
              + " numbers, found none");
    }
  }

  private boolean addArticle(Line line, String id) throws IOException {
    JsonNode json = line.json();
    texts.put(id, json.path("text").textValue());
    if (json.has("quotes")) {
      quotes.put(id, line.as(GoldArticle.class));
    }
    if (json.has("organizations") || json.has("persons")) {
      mentions.put(id, line.as(MentionGold.class));
    }
    if (json.has("numbers")) {
      numbers.add(GoldNumbers.read(line));
    }
    return json.has("quotes")
        || json.has("organizations")
        || json.has("persons")
        || json.has("numbers");
  }

  /** The articles with a text, each once, in the order in which they were added. */
  public List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    texts.forEach((id, text) -> articles.add(new Article(id, text)));
    return articles;
  }

  /** Ids of all articles that something is annotated of. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(texts.keySet());
    ids.addAll(labels.keySet());
    return ids;
  }

  /** Articles with annotated quotes. */
  List<GoldArticle> quotes() {
    return List.copyOf(quotes.values());
  }

  /** Articles with annotated mentions. */
  List<MentionGold> mentions() {
    return List.copyOf(mentions.values());
  }

  /** Texts with annotated numbers. */
  List<GoldNumbers> numbers() {
    return List.copyOf(numbers);
  }

  /** Labels by id of the article. */
  Map<String, QuoteLabels> labels() {
    return labels;
  }
}
