package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verbatim.evaluation.BratFile.Mark;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns brat annotations into gold as JSON Lines have it.
 *
 * <p>The types are those of PolNeAR: {@code Source}, {@code Cue} and {@code Content}, linked by an
 * event or by relations. A content may hold more than the quoted words: of a mixed quotation only
 * what stands in quotation marks counts, and a content without any is indirect speech and no quote.
 * A stretch in quotation marks that no content covers is no speech. {@code Organization} and {@code
 * Person} are mentions.
 */
final class BratGold {
  private static final String SOURCE = "source";
  private static final String CUE = "cue";
  private static final String CONTENT = "content";

  private final String text;
  private final BratFile annotations;

  private BratGold(String text, BratFile annotations) {
    this.text = text;
    this.annotations = annotations;
  }

  /** One line of gold. */
  static ObjectNode line(String id, String text, BratFile annotations) {
    return new BratGold(text, annotations).line(id);
  }

  private ObjectNode line(String id) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", id).put("text", text);
    if (has(CONTENT)) {
      line.set("quotes", quotes());
    }
    if (has("organization") || has("person")) {
      line.set("organizations", mentions("organization"));
      line.set("persons", mentions("person"));
    }
    return line;
  }

  private boolean has(String type) {
    return annotations.marks().values().stream().anyMatch(mark -> mark.type().equals(type));
  }

  private ArrayNode mentions(String type) {
    ArrayNode mentions = JsonNodeFactory.instance.arrayNode();
    Set<Span> spans = new TreeSet<>();
    for (Mark mark : annotations.marks().values()) {
      if (mark.type().equals(type)) {
        spans.add(mark.whole());
      }
    }
    spans.forEach(span -> mentions.add(range(span)));
    return mentions;
  }

  private ObjectNode range(Span span) {
    ObjectNode range = JsonNodeFactory.instance.objectNode();
    return range.put("start", span.start()).put("end", span.end()).put("text", span.in(text));
  }

  private ArrayNode quotes() {
    ArrayNode quotes = JsonNodeFactory.instance.arrayNode();
    for (Span stretch : QuotedStretches.of(text)) {
      List<String> contents = contentsOver(stretch);
      ObjectNode quote = range(stretch);
      quote.put("attributed", !contents.isEmpty());
      ArrayNode sources = quote.putArray("speaker_mentions");
      for (Span source : linked(contents, SOURCE)) {
        Span head = HeadWord.of(source, text);
        ArrayNode ends = sources.addArray().add(source.start()).add(source.end());
        ends.add(head.start()).add(head.end());
      }
      ArrayNode cues = quote.putArray("cue");
      linked(contents, CUE).forEach(cue -> cues.addArray().add(cue.start()).add(cue.end()));
      quotes.add(quote);
    }
    return quotes;
  }

  /** Ids of the contents that share a character with a stretch. */
  private List<String> contentsOver(Span stretch) {
    List<String> ids = new ArrayList<>();
    annotations
        .marks()
        .forEach(
            (id, mark) -> {
              boolean shares = mark.spans().stream().anyMatch(stretch::overlaps);
              if (mark.type().equals(CONTENT) && shares) {
                ids.add(id);
              }
            });
    return ids;
  }

  /**
   * What is linked to the contents: directly, or by way of their cue where relations run from cue
   * to source.
   */
  private Set<Span> linked(List<String> contents, String type) {
    Set<String> near = neighbours(new LinkedHashSet<>(contents));
    Set<Span> spans = spans(near, type);
    if (spans.isEmpty()) {
      near.removeIf(id -> !isType(id, CUE));
      spans = spans(neighbours(near), type);
    }
    return spans;
  }

  private Set<String> neighbours(Set<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> link : annotations.links()) {
      if (link.stream().anyMatch(ids::contains)) {
        found.addAll(link);
      }
    }
    return found;
  }

  private boolean isType(String id, String type) {
    Mark mark = annotations.marks().get(id);
    return mark != null && mark.type().equals(type);
  }

  private Set<Span> spans(Set<String> ids, String type) {
    Set<Span> spans = new TreeSet<>();
    for (String id : ids) {
      Mark mark = annotations.marks().get(id);
      if (mark != null && mark.type().equals(type)) {
        spans.add(mark.whole());
      }
    }
    return spans;
  }
}
