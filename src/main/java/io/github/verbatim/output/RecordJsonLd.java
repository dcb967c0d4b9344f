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
 * and stand as {@code creditText}. Everything but the article is a blank node whose label no other
 * article has, so that documents may be joined. Stateless; safe for all threads.
 *
 * <pre>{@code
 * ArticleRecord record = verbatim.extract("“Go,” said Ann Lee.");
 * RecordJsonLd.write(record).contains("\"Quotation\""); // → true
 * }</pre>
 */
public final class RecordJsonLd {
  private final ArticleRecord article;
  private final String iri;

  /** Begins the labels of this article's blank nodes, so that those of a batch stay apart. */
  private final String scope;

  private final ArrayNode graph = Json.array();

  /** Node of each person by name, so that a quoted person and a named one are the same. */
  private final Map<String, ObjectNode> personByName = new HashMap<>();

  private RecordJsonLd(ArticleRecord article, String content) {
    this.article = article;
    this.iri = Iris.article(article, content);
    this.scope = "_:" + Iris.label(article, content) + "-";
  }

  /**
   * The record in schema.org's words, for when the article's text is no longer at hand. The IRI of
   * an article whose id is none is made from the id and the record.
   *
   * @param article the record
   * @return one JSON-LD document, indented; may stand in a {@code script} element as it is
   */
  public static String write(ArticleRecord article) {
    return write(article, RecordJson.compact(article));
  }

  /**
   * The record in schema.org's words. The article's IRI is its id where that is an absolute one,
   * else a {@code urn:uuid} made from id and text, the same as in {@link RecordAnnotations}.
   *
   * @param article the record
   * @param text the article that the record was made from
   * @return one JSON-LD document, indented; may stand in a {@code script} element as it is
   */
  public static String write(ArticleRecord article, String text) {
    return Json.write(Json.LINKED, new RecordJsonLd(article, text).document());
  }

  private ObjectNode document() {
    ObjectNode news = node("NewsArticle", iri);
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
      named(node("Organization", scope + "organization-" + i), one.name(), one.aliases());
      mentions.add(reference(scope + "organization-" + i));
    }
  }

  private void persons(ArrayNode mentions) {
    for (int i = 0; i < article.persons().size(); i++) {
      Person one = article.persons().get(i);
      ObjectNode node = node("Person", scope + "person-" + i);
      named(node, one.name(), one.aliases());
      personByName.putIfAbsent(one.name(), node);
      mentions.add(reference(scope + "person-" + i));
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
      node = node("Person", scope + "speaker-" + index);
      named(node, speaker.name(), speaker.aliases());
      personByName.put(speaker.name(), node);
    }
    if (speaker.title() != null) {
      node.put("jobTitle", speaker.title());
    }
    if (speaker.organization() != null) {
      node.set("affiliation", reference(scope + "organization-" + speaker.organization()));
    }
    return node.get("@id").asText();
  }

  private String organization(int index, Speaker speaker) {
    if (speaker.organization() != null) {
      return scope + "organization-" + speaker.organization();
    }
    named(node("Organization", scope + "speaker-" + index), speaker.name(), speaker.aliases());
    return scope + "speaker-" + index;
  }

  private void quotation(Quote quote, List<@Nullable String> creators) {
    ObjectNode node = node("Quotation", scope + "quote-" + quote.id());
    node.put("text", quote.text()).put("position", quote.id() + 1);
    node.set("isPartOf", reference(iri));
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
