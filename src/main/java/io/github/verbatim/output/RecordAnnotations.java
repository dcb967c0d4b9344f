package io.github.verbatim.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record as <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</a>: a page of
 * annotations of the article's text, each place selected twice, by its position in code points and
 * by its words with those around it, so that an annotation finds its place again after an edit.
 * Stateless; safe for all threads.
 *
 * <p>Each annotation is tagged {@code quote}, {@code mention}, {@code cue}, {@code organization},
 * {@code person} or {@code number}; an {@code identifying} body has the full name of who or what it
 * is, a {@code describing} one has value and unit, or confidence and rule.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * ArticleRecord record = verbatim.extract(text);
 * RecordAnnotations.write(record, text).contains("\"type\": \"AnnotationPage\""); // → true
 * }</pre>
 */
public final class RecordAnnotations {
  /** Code points ahead of and behind a place that go along with it. */
  private static final int CONTEXT = 32;

  private final ArticleRecord article;
  private final String text;
  private final CodePoints codePoints;
  private final String source;
  private final ArrayNode items = Json.array();

  private RecordAnnotations(RecordedArticle recorded) {
    this.article = recorded.article();
    this.text = recorded.text();
    this.codePoints = new CodePoints(text);
    this.source = Iris.article(article, text);
  }

  /**
   * An annotation page, as indented JSON-LD. The target is the article's id where that is an
   * absolute IRI, else a {@code urn:uuid} made from id and text.
   *
   * @param article the record
   * @param text the article that the record was made from
   * @return one JSON object
   * @throws IllegalArgumentException if the record does not belong to {@code text}
   */
  public static String write(ArticleRecord article, String text) {
    RecordedArticle recorded = new RecordedArticle(article, text);
    return Json.write(Json.LINKED, new RecordAnnotations(recorded).page());
  }

  private ObjectNode page() {
    article.quotes().forEach(this::quote);
    for (Organization one : article.organizations()) {
      entities("organization", one.name(), one.mentions());
    }
    for (Person one : article.persons()) {
      entities("person", one.name(), one.mentions());
    }
    article.numbers().forEach(this::number);
    ObjectNode page = Json.object();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", Iris.part(source, "annotations")).put("type", "AnnotationPage");
    if (article.id() != null) {
      page.put("label", article.id());
    }
    page.set("items", items);
    return page;
  }

  private void quote(Quote quote) {
    ObjectNode annotation = annotation("quote", quote.spans());
    ArrayNode bodies = (ArrayNode) annotation.get("body");
    if (quote.speaker() != null) {
      body(bodies, "identifying", article.speakers().get(quote.speaker()).name());
    }
    String reason = reason(quote);
    if (reason != null) {
      body(bodies, "describing", reason);
    }
    String id = annotation.get("id").asText();
    if (quote.mention() != null) {
      partOfQuote("mention", quote.mention().span(), id);
    }
    if (quote.cue() != null) {
      partOfQuote("cue", quote.cue().span(), id);
    }
  }

  private static @Nullable String reason(Quote quote) {
    if (quote.confidence() == null) {
      return quote.rule() == null ? null : "rule " + quote.rule();
    }
    String confidence = String.format(Locale.ROOT, "confidence %.2f", quote.confidence());
    return quote.rule() == null ? confidence : confidence + ", rule " + quote.rule();
  }

  private void partOfQuote(String tag, Span span, String quote) {
    ObjectNode annotation = annotation(tag, List.of(span));
    ((ArrayNode) annotation.get("body"))
        .addObject()
        .put("type", "SpecificResource")
        .put("purpose", "linking")
        .put("source", quote);
  }

  private void entities(String tag, String name, List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      ObjectNode annotation = annotation(tag, List.of(mention.span()));
      body((ArrayNode) annotation.get("body"), "identifying", name);
    }
  }

  private void number(NumberMention number) {
    ObjectNode annotation = annotation("number", List.of(number.span()));
    String value = number.modifier() == null ? "" : Wording.modifierSign(number.modifier()) + " ";
    value += Wording.value(number);
    body(
        (ArrayNode) annotation.get("body"),
        "describing",
        number.unit() == null ? value : value + " " + number.unit());
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("value", value);
  }

  private ObjectNode annotation(String tag, List<Span> spans) {
    ObjectNode annotation = items.addObject();
    annotation.put("id", Iris.part(source, items.size() + " " + tag)).put("type", "Annotation");
    annotation.putArray("motivation").add("identifying").add("tagging");
    body(annotation.putArray("body"), "tagging", tag);
    if (spans.size() == 1) {
      annotation.set("target", target(spans.get(0)));
    } else {
      ArrayNode targets = annotation.putArray("target");
      spans.forEach(span -> targets.add(target(span)));
    }
    return annotation;
  }

  private ObjectNode target(Span span) {
    ObjectNode target = Json.object().put("source", source);
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", codePoints.fromUtf16(span.start()))
        .put("end", codePoints.fromUtf16(span.end()));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(text))
        .put("prefix", text.substring(move(span.start(), -CONTEXT), span.start()))
        .put("suffix", text.substring(span.end(), move(span.end(), CONTEXT)));
    return target;
  }

  /** The offset so many code points further, or the end of the text. */
  private int move(int offset, int count) {
    int at = codePoints.fromUtf16(offset) + count;
    return codePoints.toUtf16(Math.max(0, Math.min(at, codePoints.length())));
  }
}
