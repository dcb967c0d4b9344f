package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verbatim.output.BratFile.Marked;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Producer;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.SpeakerKind;
import io.github.verbatim.record.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a record of a brat file. For one thread, used once. */
final class BratRecord {
  private static final Producer PRODUCER = new Producer("brat", "none");

  private final BratFile file;
  private final String text;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final Map<String, Integer> speakerByName = new HashMap<>();
  private final TreeMap<Integer, Integer> quoteByStart = new TreeMap<>();
  private final Map<Integer, Integer> endByStart = new HashMap<>();

  BratRecord(BratFile file, String text) {
    this.file = file;
    this.text = text;
  }

  ArticleRecord build() {
    quotes();
    List<Organization> organizations = new ArrayList<>();
    for (Named one : named("Organization")) {
      organizations.add(
          new Organization(organizations.size(), one.name, one.aliases(), one.mentions));
    }
    List<Person> persons = new ArrayList<>();
    for (Named one : named("Person")) {
      persons.add(new Person(persons.size(), one.name, one.aliases(), one.mentions));
    }
    return new ArticleRecord(
        null, quotes, speakers, organizations, persons, numbers(), List.of(), PRODUCER);
  }

  /** A content with the event that it is part of, and what the event ties to it. */
  private record Attributed(
      String content, @Nullable String event, @Nullable String source, @Nullable String cue) {}

  private void quotes() {
    Map<String, Attributed> byContent = new LinkedHashMap<>();
    file.marked()
        .forEach(
            (id, marked) -> {
              if (marked.type().equals("Content")) {
                byContent.put(id, new Attributed(id, null, null, null));
              }
            });
    file.ties().forEach((id, parts) -> tie(id, parts, byContent));
    byContent.values().stream()
        .sorted(Comparator.comparing(one -> spans(one.content).get(0)))
        .forEach(this::quote);
  }

  private void tie(String id, List<String> parts, Map<String, Attributed> byContent) {
    String source = first("Source", parts);
    String cue = first("Cue", parts);
    for (String part : parts) {
      byContent.computeIfPresent(
          part,
          (content, before) ->
              new Attributed(
                  content,
                  before.event == null ? id : before.event,
                  before.source == null ? source : before.source,
                  before.cue == null ? cue : before.cue));
    }
  }

  private @Nullable String first(String type, List<String> ids) {
    for (String id : ids) {
      Marked marked = file.marked().get(id);
      if (marked != null && marked.type().equals(type)) {
        return id;
      }
    }
    return null;
  }

  private List<Span> spans(String id) {
    Marked marked = file.marked().get(id);
    return marked == null ? List.of() : marked.spans();
  }

  private void quote(Attributed one) {
    int id = quotes.size();
    List<Span> spans = spans(one.content);
    for (Span span : spans) {
      quoteByStart.put(span.start(), id);
      endByStart.put(span.start(), span.end());
    }
    TextSpan source = one.source == null ? null : hull(one.source);
    quotes.add(
        new Quote(
            id,
            joined(spans),
            spans,
            !file.attributes().containsKey(one.content + " Unclosed"),
            one.event == null ? null : speaker(one.event),
            source == null ? null : mention(source, one.source),
            one.cue == null ? null : hull(one.cue),
            null,
            null));
  }

  /** From the first to the last word of what may be discontinuous. */
  private TextSpan hull(String id) {
    List<Span> spans = spans(id);
    Span hull = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return TextSpan.of(hull, text);
  }

  private Mention mention(TextSpan source, @Nullable String id) {
    MentionType type =
        constant(MentionType.class, file.attributes().get(id + " MentionType"), MentionType.NAME);
    return new Mention(source.start(), source.end(), source.text(), type);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E other) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    return other;
  }

  private @Nullable Integer speaker(String event) {
    String name = file.notes().get(event);
    if (name == null || name.isBlank()) {
      return null;
    }
    return speakerByName.computeIfAbsent(
        name,
        unknown -> {
          String kind = file.attributes().get(event + " SpeakerKind");
          SpeakerKind speakerKind = constant(SpeakerKind.class, kind, SpeakerKind.PERSON);
          int id = speakers.size();
          speakers.add(new Speaker(id, name, speakerKind, List.of(), null, null, List.of()));
          return id;
        });
  }

  /** A blank line where a line ends between two spans, else one space. */
  private String joined(List<Span> spans) {
    StringBuilder joined = new StringBuilder();
    int before = -1;
    for (Span span : spans) {
      if (before >= 0) {
        boolean sameLine = text.substring(before, span.start()).chars().noneMatch(c -> c == '\n');
        joined.append(sameLine ? " " : "\n\n");
      }
      joined.append(text, span.start(), span.end());
      before = span.end();
    }
    return joined.toString();
  }

  /** Mentions that stand for the same thing. */
  private record Named(String name, List<EntityMention> mentions) {
    List<String> aliases() {
      Set<String> forms = new LinkedHashSet<>();
      mentions.forEach(mention -> forms.add(mention.text()));
      forms.remove(name);
      return List.copyOf(forms);
    }
  }

  /** All things of a type in the order of their first mention. */
  private List<Named> named(String type) {
    Map<String, String> group = new HashMap<>();
    for (List<String> same : file.equivalents()) {
      same.forEach(id -> group.put(id, "=" + same.get(0)));
    }
    Map<String, Named> things = new LinkedHashMap<>();
    file.marked().entrySet().stream()
        .filter(entry -> entry.getValue().type().equals(type))
        .sorted(Comparator.comparing(entry -> entry.getValue().spans().get(0)))
        .forEach(
            entry -> {
              String id = entry.getKey();
              TextSpan words = hull(id);
              String note = file.notes().get(id);
              String name = note == null || note.isBlank() ? words.text() : note;
              if (!name.isBlank()) {
                things
                    .computeIfAbsent(
                        group.getOrDefault(id, name), key -> new Named(name, new ArrayList<>()))
                    .mentions
                    .add(mentionOf(words));
              }
            });
    return List.copyOf(things.values());
  }

  private EntityMention mentionOf(TextSpan words) {
    return new EntityMention(words.start(), words.end(), words.text(), quoteAt(words.start()));
  }

  private @Nullable Integer quoteAt(int offset) {
    Map.Entry<Integer, Integer> candidate = quoteByStart.floorEntry(offset);
    if (candidate == null) {
      return null;
    }
    return offset < endByStart.getOrDefault(candidate.getKey(), 0) ? candidate.getValue() : null;
  }

  private List<NumberMention> numbers() {
    List<NumberMention> numbers = new ArrayList<>();
    file.marked()
        .forEach(
            (id, marked) -> {
              String note = file.notes().get(id);
              if (marked.type().equals("Number") && note != null) {
                numbers.add(number(hull(id), note));
              }
            });
    numbers.sort(Comparator.comparing(NumberMention::span));
    return numbers;
  }

  private NumberMention number(TextSpan words, String note) {
    try {
      ObjectNode node = Json.MAPPER.readValue(note, ObjectNode.class);
      node.put("text", words.text()).put("start", words.start()).put("end", words.end());
      return Json.MAPPER.treeToValue(node, NumberMention.class).inQuote(quoteAt(words.start()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "expected the JSON of a number in the note on “" + words.text() + "”, found " + note, e);
    }
  }
}
