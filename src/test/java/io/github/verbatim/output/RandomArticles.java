package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Change;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Modifier;
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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Articles of any characters whatever with records of them that keep every rule of the format but
 * make no sense.
 */
final class RandomArticles {
  private static final String[] BITS = {
    "word",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "“",
    "”",
    "\"",
    "'",
    "<b>",
    "&amp;",
    "]]>",
    "</script>",
    "é",
    "漢字",
    "\uD83D\uDE00",
    "\uD800",
    "\uDC00",
    "\u0000",
    "\u202E",
    "שלום",
    "e\u0301",
    "\t",
    ",",
    ";",
    "\u2028",
    "-->",
    "=1+1",
    "\uFEFF",
    "\uFFFF",
    "\uFFFE",
    "\uFDD0",
    "\uDBFF\uDFFF",
    "\u0007",
    "\u000B",
    "\u0085",
    "\u009F",
    "7"
  };

  private final Random random;
  private final boolean whole;
  private final String text;

  private RandomArticles(Random random, boolean whole, String text) {
    this.random = random;
    this.whole = whole;
    this.text = text;
  }

  /** Any article with any record. */
  static Arbitrary<RecordedArticle> any() {
    return Arbitraries.randomValue(
        random -> new RandomArticles(random, false, text(random)).make());
  }

  /** The same, but no span cuts a surrogate pair in two. */
  static Arbitrary<RecordedArticle> withWholeCharacters() {
    return Arbitraries.randomValue(random -> new RandomArticles(random, true, text(random)).make());
  }

  /** A record of this article, made up from what {@code random} says. */
  static RecordedArticle of(String text, Random random, boolean wholeCharacters) {
    return new RandomArticles(random, wholeCharacters, text).make();
  }

  private static String text(Random random) {
    StringBuilder made = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      made.append(BITS[random.nextInt(BITS.length)]);
    }
    return made.toString();
  }

  private int snap(int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return whole && within ? offset + 1 : offset;
  }

  private RecordedArticle make() {
    List<Organization> organizations = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    List<Quote> quotes = quotes(random.nextInt(4));
    for (int i = 0; i < random.nextInt(4); i++) {
      organizations.add(new Organization(i, name(), names(), mentions(quotes)));
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      persons.add(new Person(i, name(), names(), mentions(quotes)));
    }
    for (Quote quote : quotes) {
      if (quote.speaker() != null) {
        speakers.add(speaker(speakers.size(), organizations.size()));
      }
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      warnings.add(warning());
    }
    String id = maybe(() -> "id " + text.length());
    return new RecordedArticle(
        new ArticleRecord(
            id,
            quotes,
            speakers,
            organizations,
            persons,
            numbers(quotes),
            warnings,
            new Producer("1", "en-1")),
        text);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <E> E oneOf(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private Span span() {
    int start = random.nextInt(text.length() + 1);
    int end = start + random.nextInt(Math.min(20, text.length() - start) + 1);
    return new Span(snap(start), snap(end));
  }

  private String name() {
    return "N" + text.substring(0, snap(random.nextInt(Math.min(8, text.length()) + 1)));
  }

  private List<String> names() {
    return random.nextBoolean() ? List.of() : List.of(name(), name());
  }

  /** Quotes that do not overlap, each of one to three spans that do not touch. */
  private List<Quote> quotes(int count) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int i = 0; i < 6 * count; i++) {
      cuts.add(snap(random.nextInt(text.length() + 1)));
    }
    List<Integer> bounds = new ArrayList<>(cuts);
    List<Quote> quotes = new ArrayList<>();
    int speakers = 0;
    int at = 0;
    while (at + 1 < bounds.size()) {
      List<Span> spans = new ArrayList<>();
      for (int parts = 1 + random.nextInt(3); parts > 0 && at + 1 < bounds.size(); parts--) {
        spans.add(new Span(bounds.get(at), bounds.get(at + 1)));
        at += 2;
      }
      boolean known = random.nextBoolean();
      quotes.add(quote(quotes.size(), spans, known ? speakers++ : null));
    }
    return quotes;
  }

  private Quote quote(int id, List<Span> spans, @Nullable Integer speaker) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(words.length() == 0 ? "" : " ").append(span.in(text)));
    Span by = span();
    return new Quote(
        id,
        words.toString(),
        spans,
        random.nextBoolean(),
        speaker,
        maybe(() -> new Mention(by.start(), by.end(), by.in(text), oneOf(MentionType.values()))),
        maybe(() -> TextSpan.of(span(), text)),
        speaker == null ? null : maybe(random::nextDouble),
        maybe(() -> "rule"));
  }

  private Speaker speaker(int id, int organizations) {
    return new Speaker(
        id,
        name(),
        oneOf(SpeakerKind.values()),
        names(),
        maybe(() -> "title"),
        organizations == 0 ? null : maybe(() -> random.nextInt(organizations)),
        random.nextBoolean() ? List.of() : List.of(TextSpan.of(span(), text)));
  }

  private List<EntityMention> mentions(List<Quote> quotes) {
    List<EntityMention> mentions = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      Span span = span();
      mentions.add(new EntityMention(span.start(), span.end(), span.in(text), quoteId(quotes)));
    }
    return mentions;
  }

  private @Nullable Integer quoteId(List<Quote> quotes) {
    return quotes.isEmpty() ? null : maybe(() -> random.nextInt(quotes.size()));
  }

  private List<NumberMention> numbers(List<Quote> quotes) {
    List<NumberMention> numbers = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Span span = span();
      numbers.add(
          new NumberMention(
              span.in(text),
              span.start(),
              span.end(),
              oneOf(NumberKind.values()),
              value(),
              maybe(this::value),
              maybe(() -> oneOf(Modifier.values())),
              maybe(() -> "unit"),
              maybe(() -> "whole unit"),
              maybe(() -> oneOf(Change.values())),
              maybe(() -> "thing"),
              quoteId(quotes)));
    }
    return numbers;
  }

  private BigDecimal value() {
    return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(40) - 10);
  }

  private Warning warning() {
    Span span = span();
    boolean whole = random.nextBoolean();
    return new Warning(
        oneOf(WarningCode.values()),
        whole ? null : (Integer) span.start(),
        whole ? null : (Integer) span.end(),
        "Look here.");
  }
}
