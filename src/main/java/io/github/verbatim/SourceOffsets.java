package io.github.verbatim;

import io.github.verbatim.internal.document.NormalizedText;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.TextSpan;
import io.github.verbatim.record.Warning;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the record of a normalized text into one of the caller's text: its offsets, and the words
 * at them as the caller has them. Names stay normalized. Immutable.
 */
final class SourceOffsets {
  private final NormalizedText text;
  private final List<Warning> more;

  /**
   * @param more warnings to add, with offsets of the caller's text
   */
  SourceOffsets(NormalizedText text, List<Warning> more) {
    this.text = text;
    this.more = List.copyOf(more);
  }

  ArticleRecord map(ArticleRecord record) {
    if (text.isSource() && more.isEmpty()) {
      return record;
    }
    return new ArticleRecord(
        record.id(),
        record.quotes().stream().map(this::quote).toList(),
        record.speakers().stream().map(this::speaker).toList(),
        record.organizations().stream().map(this::organization).toList(),
        record.persons().stream().map(this::person).toList(),
        record.numbers().stream().map(this::number).toList(),
        Stream.concat(record.warnings().stream().map(this::warning), more.stream()).toList(),
        record.producer());
  }

  private Quote quote(Quote quote) {
    Mention mention = quote.mention();
    return new Quote(
        quote.id(),
        joined(quote),
        quote.spans().stream().map(text::toSource).toList(),
        quote.closed(),
        quote.speaker(),
        mention == null ? null : mention(mention),
        textSpan(quote.cue()),
        quote.confidence(),
        quote.rule());
  }

  /** The spans' words as the caller has them, with the same white space between them. */
  private String joined(Quote quote) {
    StringBuilder joined = new StringBuilder();
    int at = 0;
    for (Span span : quote.spans()) {
      int next = quote.text().indexOf(span.in(text.text()), at);
      joined.append(quote.text(), at, next).append(text.toSource(span).in(text.source()));
      at = next + span.length();
    }
    return joined.toString();
  }

  private Mention mention(Mention mention) {
    Span span = text.toSource(mention.span());
    return new Mention(span.start(), span.end(), span.in(text.source()), mention.type());
  }

  private Speaker speaker(Speaker speaker) {
    return new Speaker(
        speaker.id(),
        speaker.name(),
        speaker.kind(),
        speaker.aliases(),
        speaker.title(),
        speaker.organization(),
        speaker.mentions().stream().map(mention -> textSpan(mention.span())).toList());
  }

  private Organization organization(Organization one) {
    return new Organization(one.id(), one.name(), one.aliases(), entities(one.mentions()));
  }

  private Person person(Person one) {
    return new Person(one.id(), one.name(), one.aliases(), entities(one.mentions()));
  }

  private List<EntityMention> entities(List<EntityMention> mentions) {
    return mentions.stream().map(this::entity).toList();
  }

  private EntityMention entity(EntityMention mention) {
    Span span = text.toSource(mention.span());
    return new EntityMention(span.start(), span.end(), span.in(text.source()), mention.quote());
  }

  private NumberMention number(NumberMention number) {
    Span span = text.toSource(number.span());
    return new NumberMention(
        span.in(text.source()),
        span.start(),
        span.end(),
        number.kind(),
        number.value(),
        number.upper(),
        number.from(),
        number.to(),
        number.modifier(),
        number.unit(),
        number.unitPhrase(),
        number.change(),
        number.substance(),
        number.quote());
  }

  private Warning warning(Warning warning) {
    Integer start = warning.start();
    Integer end = warning.end();
    if (start == null || end == null) {
      return warning;
    }
    Span span = text.toSource(new Span(start, end));
    return new Warning(warning.code(), span.start(), span.end(), warning.message());
  }

  private @Nullable TextSpan textSpan(@Nullable TextSpan span) {
    return span == null ? null : textSpan(span.span());
  }

  private TextSpan textSpan(Span span) {
    return TextSpan.of(text.toSource(span), text.source());
  }
}
