package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Producer;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.SpeakerKind;
import io.github.verbatim.record.TextSpan;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the record of an article by hand: everything is named by its words, and found in the text
 * behind a place that {@link #after} sets.
 */
final class RecordBuilder {
  private final String text;
  private int from;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Organization> organizations = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<NumberMention> numbers = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  RecordBuilder(String text) {
    this.text = text;
  }

  /** Whatever comes next is looked for from these words on. */
  RecordBuilder after(String words) {
    from = text.indexOf(words);
    if (from < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return this;
  }

  private Span find(String words) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private Span findWord(String word) {
    Span span = find(word);
    while (span.start() > 0 && Character.isLetter(text.charAt(span.start() - 1))) {
      int next = text.indexOf(word, span.start() + 1);
      span = new Span(next, next + word.length());
    }
    return span;
  }

  RecordBuilder speaker(
      String name, SpeakerKind kind, @Nullable String title, @Nullable Integer organization) {
    speakers.add(
        new Speaker(speakers.size(), name, kind, List.of(), title, organization, List.of()));
    return this;
  }

  /** The parts are joined by a blank line where a paragraph ends between them. */
  RecordBuilder quote(
      @Nullable Integer speaker,
      @Nullable String mention,
      @Nullable String cue,
      double confidence,
      String... parts) {
    List<Span> spans = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      Span span = find(part);
      if (!spans.isEmpty()) {
        int before = spans.get(spans.size() - 1).end();
        joined.append(text.substring(before, span.start()).contains("\n") ? "\n\n" : " ");
      }
      joined.append(part);
      spans.add(span);
    }
    Span by = mention == null ? null : findWord(mention);
    quotes.add(
        new Quote(
            quotes.size(),
            joined.toString(),
            spans,
            true,
            speaker,
            by == null ? null : new Mention(by.start(), by.end(), mention, type(mention)),
            cue == null ? null : TextSpan.of(find(cue), text),
            speaker == null ? null : confidence,
            mention == null ? null : "model"));
    return this;
  }

  private static MentionType type(String mention) {
    if (Character.isUpperCase(mention.charAt(0))) {
      return MentionType.NAME;
    }
    return mention.contains(" ") ? MentionType.NOMINAL : MentionType.PRONOUN;
  }

  RecordBuilder organization(String name, String... aliases) {
    List<String> forms = new ArrayList<>(List.of(aliases));
    forms.add(0, name);
    organizations.add(
        new Organization(organizations.size(), name, List.of(aliases), mentions(forms)));
    return this;
  }

  RecordBuilder person(String name, String... aliases) {
    List<String> forms = new ArrayList<>(List.of(aliases));
    forms.add(0, name);
    persons.add(new Person(persons.size(), name, List.of(aliases), mentions(forms)));
    return this;
  }

  private List<EntityMention> mentions(List<String> forms) {
    List<EntityMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      String here = null;
      for (String form : forms) {
        if (here == null && text.startsWith(form, at)) {
          here = form;
        }
      }
      if (here != null) {
        mentions.add(new EntityMention(at, at + here.length(), here, quoteAt(at)));
        at += here.length();
      } else {
        at++;
      }
    }
    return mentions;
  }

  private @Nullable Integer quoteAt(int offset) {
    for (Quote quote : quotes) {
      if (quote.spans().stream().anyMatch(span -> span.contains(offset))) {
        return quote.id();
      }
    }
    return null;
  }

  /** The number that these words mean; {@code form} has its value and unit. */
  RecordBuilder number(NumberMention form, String words) {
    Span span = find(words);
    numbers.add(
        new NumberMention(
            words,
            span.start(),
            span.end(),
            form.kind(),
            form.value(),
            form.upper(),
            form.from(),
            form.to(),
            form.modifier(),
            form.unit(),
            form.unitPhrase(),
            form.change(),
            form.substance(),
            quoteAt(span.start())));
    return this;
  }

  RecordBuilder warning(WarningCode code, String words, String message) {
    Span span = find(words);
    warnings.add(new Warning(code, span.start(), span.end(), message));
    return this;
  }

  /** Value and unit of a number to be found by its words. */
  static NumberMention form(NumberKind kind, String value, @Nullable String unit) {
    return new NumberMention(
        "", 0, 0, kind, new BigDecimal(value), null, null, unit, null, null, null, null);
  }

  ArticleRecord build(@Nullable String id) {
    numbers.sort(Comparator.comparingInt(NumberMention::start));
    return new ArticleRecord(
        id,
        quotes,
        speakers,
        organizations,
        persons,
        numbers,
        warnings,
        new Producer("1.0.0", "en-1"));
  }
}
