package io.github.verbatim.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in the vocabulary of <a href="https://schema.org/">schema.org</a>, as JSON-LD: each
 * quote a {@code Quotation} that {@code isPartOf} a {@code NewsArticle}, its {@code creator} a
 * {@code Person} or an {@code Organization}. Sources without a name ("witnesses") are no entities
 * and stand as {@code creditText}. Stateless; safe for all threads.
 *
 * <pre>{@code
 * ArticleRecord record = verbatim.extract("“Go,” said Ann Lee.");
 * RecordJsonLd.write(record).contains("\"Quotation\""); // → true
 * }</pre>
 */
public final class RecordJsonLd {
  private static final String ARTICLE = "_:article";

  private final ArticleRecord article;
  private final ArrayNode graph = Json.array();

  /** Node of each person by name, so that a quoted person and a named one are the same. */
  private final Map<String, ObjectNode> personByName = new HashMap<>();

  private RecordJsonLd(ArticleRecord article) {
    this.article = article;
  }

  /**
   * The record in schema.org's words.
   *
   * @param article the record
   * @return one JSON-LD document, indented
   */
  public static String write(ArticleRecord article) {
    return Json.write(Json.PRETTY, new RecordJsonLd(article).document());
  }

  private ObjectNode document() {
    ObjectNode news = node("NewsArticle", iri());
    if (article.id() != null) {
      news.put(Iris.isAbsolute(article.id()) ? "url" : "identifier", article.id());
    }
    ArrayNode mentions = Json.array();
    organizations(mentions);
    persons(mentions);
    if (!mentions.isEmpty()) {
      news.set("mentions", mentions);
    }
    List<@Nullable String> creators = new ArrayList<>();
    for (Speaker speaker : article.speakers()) {
      creators.add(creator(creators.size(), speaker));
    }
    article.quotes().forEach(quote -> quotation(quote, creators));
    ObjectNode document = Json.object();
    document.put("@context", "https://schema.org");
    document.set("@graph", graph);
    return document;
  }

  private String iri() {
    String id = article.id();
    return id != null && Iris.isAbsolute(id) ? id : ARTICLE;
  }

  private ObjectNode node(String type, String id) {
    ObjectNode node = graph.addObject();
    node.put("@type", type).put("@id", id);
    return node;
  }

  private static ObjectNode reference(String id) {
    return Json.object().put("@id", id);
  }

  private void organizations(ArrayNode mentions) {
    for (int i = 0; i < article.organizations().size(); i++) {
      Organization one = article.organizations().get(i);
      named(node("Organization", "_:organization-" + i), one.name(), one.aliases());
      mentions.add(reference("_:organization-" + i));
    }
  }

  private void persons(ArrayNode mentions) {
    for (int i = 0; i < article.persons().size(); i++) {
      Person one = article.persons().get(i);
      ObjectNode node = node("Person", "_:person-" + i);
      named(node, one.name(), one.aliases());
      personByName.putIfAbsent(one.name(), node);
      mentions.add(reference("_:person-" + i));
    }
  }

  private static void named(ObjectNode node, String name, List<String> aliases) {
    node.put("name", name);
    if (!aliases.isEmpty()) {
      ArrayNode others = node.putArray("alternateName");
      aliases.forEach(others::add);
    }
  }

  /** The node of a speaker who has a name; null for "witnesses" or "a spokesman". */
  private @Nullable String creator(int index, Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON -> person(index, speaker);
      case ORGANIZATION -> organization(index, speaker);
      case GROUP, UNNAMED -> null;
    };
  }

  private String person(int index, Speaker speaker) {
    ObjectNode node = personByName.get(speaker.name());
    if (node == null) {
      node = node("Person", "_:speaker-" + index);
      named(node, speaker.name(), speaker.aliases());
      personByName.put(speaker.name(), node);
    }
    if (speaker.title() != null) {
      node.put("jobTitle", speaker.title());
    }
    if (speaker.organization() != null) {
      node.set("affiliation", reference("_:organization-" + speaker.organization()));
    }
    return node.get("@id").asText();
  }

  private String organization(int index, Speaker speaker) {
    if (speaker.organization() != null) {
      return "_:organization-" + speaker.organization();
    }
    named(node("Organization", "_:speaker-" + index), speaker.name(), speaker.aliases());
    return "_:speaker-" + index;
  }

  private void quotation(Quote quote, List<@Nullable String> creators) {
    ObjectNode node = node("Quotation", "_:quote-" + quote.id());
    node.put("text", quote.text()).put("position", quote.id() + 1);
    node.set("isPartOf", reference(iri()));
    if (quote.speaker() == null) {
      return;
    }
    String creator = creators.get(quote.speaker());
    if (creator == null) {
      node.put("creditText", article.speakers().get(quote.speaker()).name());
    } else {
      node.set("creator", reference(creator));
    }
  }
}
