package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a record as brat standoff. For one thread, used once. */
final class BratWriter {
  private final ArticleRecord article;
  private final String text;
  private final CodePoints codePoints;
  private final StringBuilder out = new StringBuilder();

  /** The T line of a span and type; several quotes may share a source or a cue. */
  private final Map<String, String> lines = new HashMap<>();

  private int spans;
  private int events;
  private int attributes;
  private int notes;

  BratWriter(RecordedArticle recorded) {
    this.article = recorded.article();
    this.text = recorded.text();
    this.codePoints = new CodePoints(text);
  }

  String write() {
    article.quotes().forEach(this::quote);
    for (Organization one : article.organizations()) {
      entity("Organization", one.name(), one.mentions());
    }
    for (Person one : article.persons()) {
      entity("Person", one.name(), one.mentions());
    }
    article.numbers().forEach(this::number);
    return out.toString();
  }

  private void quote(Quote quote) {
    String content = span("Content", quote.spans());
    if (content == null) {
      return;
    }
    StringBuilder event = new StringBuilder("Content:" + content);
    if (!quote.closed()) {
      attribute("Unclosed", content, "");
    }
    String source = quote.mention() == null ? null : source(quote.mention());
    if (source != null) {
      event.append(" Source:").append(source);
    }
    String cue = quote.cue() == null ? null : shared("Cue", quote.cue().span(), "");
    if (cue != null) {
      event.append(" Cue:").append(cue);
    }
    String id = "E" + ++events;
    line(id, event.toString());
    if (quote.speaker() != null) {
      Speaker speaker = article.speakers().get(quote.speaker());
      attribute("SpeakerKind", id, lower(speaker.kind()));
      note(id, speaker.name());
    }
  }

  /** One T line for each mention and type, with the type as its attribute. */
  private @Nullable String source(Mention mention) {
    String type = lower(mention.type());
    boolean isNew = !lines.containsKey("Source" + type + mention.span());
    String id = shared("Source", mention.span(), type);
    if (id != null && isNew) {
      attribute("MentionType", id, type);
    }
    return id;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void entity(String type, String name, List<EntityMention> mentions) {
    List<String> ids = new ArrayList<>();
    for (EntityMention mention : mentions) {
      String id = span(type, List.of(mention.span()));
      if (id != null) {
        ids.add(id);
        note(id, name);
      }
    }
    if (ids.size() > 1) {
      line("*", "Equiv " + String.join(" ", ids));
    }
  }

  private void number(NumberMention number) {
    String id = span("Number", List.of(number.span()));
    if (id != null) {
      note(id, Json.write(Json.COMPACT, number));
    }
  }

  private @Nullable String shared(String type, Span span, String variant) {
    String key = type + variant + span;
    String known = lines.get(key);
    if (known != null) {
      return known;
    }
    String id = span(type, List.of(span));
    if (id != null) {
      lines.put(key, id);
    }
    return id;
  }

  /** Writes a T line; null, and no line, for what covers nothing but line breaks. */
  private @Nullable String span(String type, List<Span> covered) {
    List<String> offsets = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span span : covered) {
      for (Span fragment : fragments(span)) {
        offsets.add(
            codePoints.fromUtf16(fragment.start()) + " " + codePoints.fromUtf16(fragment.end()));
        words.add(fragment.in(text));
      }
    }
    if (offsets.isEmpty()) {
      return null;
    }
    String id = "T" + ++spans;
    line(id, type + " " + String.join(";", offsets), oneLine(String.join(" ", words)));
    return id;
  }

  private List<Span> fragments(Span span) {
    List<Span> fragments = new ArrayList<>();
    int start = span.start();
    for (int i = start; i <= span.end(); i++) {
      if (i == span.end() || BratFile.isLineBreak(text.charAt(i))) {
        if (i > start) {
          fragments.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return fragments;
  }

  private void attribute(String name, String of, String value) {
    String id = "A" + ++attributes;
    line(id, name + " " + of + (value.isEmpty() ? "" : " " + value));
  }

  private void note(String of, String words) {
    line("#" + ++notes, "AnnotatorNotes " + of, oneLine(words));
  }

  private void line(String... columns) {
    out.append(String.join("\t", columns)).append('\n');
  }

  private static String oneLine(String words) {
    return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
