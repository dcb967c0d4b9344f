package io.github.verbatim;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.speaker.Attribution;
import io.github.verbatim.internal.speaker.ResolvedSpeakers;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the stages found into the public records of one article. For one thread, used once.
 */
final class RecordAssembler {
  private final Document document;
  private final String text;
  private final List<FoundQuote> found;

  /**
   * Span starts of quotes, each with the quote's id; for telling in which quote something stands.
   */
  private final TreeMap<Integer, Integer> quoteByStart = new TreeMap<>();

  private final Map<Integer, Span> spanByStart = new TreeMap<>();

  RecordAssembler(Document document, List<FoundQuote> found) {
    this.document = document;
    this.text = document.text();
    this.found = found;
    for (int id = 0; id < found.size(); id++) {
      for (Span span : found.get(id).spans()) {
        quoteByStart.put(span.start(), id);
        spanByStart.put(span.start(), span);
      }
    }
  }

  List<Quote> quotes(List<Optional<Attribution>> attributions, ResolvedSpeakers speakers) {
    List<Quote> quotes = new ArrayList<>();
    for (int id = 0; id < found.size(); id++) {
      Attribution by = attributions.get(id).orElse(null);
      FoundQuote quote = found.get(id);
      quotes.add(
          new Quote(
              id,
              joinedText(quote.spans()),
              quote.spans(),
              quote.closed(),
              speakers.speakerOfQuote().get(id).orElse(null),
              by == null ? null : mention(by),
              by == null || by.cue() == null ? null : TextSpan.of(by.cue(), text),
              speakers.confidences().get(id).map(RecordAssembler::rounded).orElse(null),
              by == null ? null : by.rule()));
    }
    return quotes;
  }

  /** To three decimals: what a calibration can tell, and the same on every machine. */
  private static double rounded(double probability) {
    return Math.round(probability * 1000) / 1000.0;
  }

  private Mention mention(Attribution by) {
    return new Mention(by.mention().start(), by.mention().end(), by.mention().in(text), by.type());
  }

  /** A blank line where the next stretch stands in another paragraph, else one space. */
  private String joinedText(List<Span> spans) {
    StringBuilder joined = new StringBuilder();
    Span before = null;
    for (Span span : spans) {
      if (before != null) {
        boolean sameParagraph =
            document.paragraphAt(before.start()) == document.paragraphAt(span.start());
        joined.append(sameParagraph ? " " : "\n\n");
      }
      joined.append(text, span.start(), span.end());
      before = span;
    }
    return joined.toString();
  }

  List<Organization> organizations(List<FoundOrganization> organizations) {
    List<Organization> result = new ArrayList<>();
    for (FoundOrganization one : organizations) {
      result.add(
          new Organization(result.size(), one.name(), one.aliases(), mentions(one.mentions())));
    }
    return result;
  }

  List<Person> persons(List<FoundPerson> persons) {
    List<Person> result = new ArrayList<>();
    for (FoundPerson one : persons) {
      result.add(new Person(result.size(), one.name(), one.aliases(), mentions(one.mentions())));
    }
    return result;
  }

  private List<EntityMention> mentions(List<TaggedEntity> entities) {
    List<EntityMention> mentions = new ArrayList<>();
    for (TaggedEntity entity : entities) {
      Span span = entity.span();
      mentions.add(new EntityMention(span.start(), span.end(), span.in(text), quoteAround(span)));
    }
    return mentions;
  }

  List<NumberMention> numbers(List<NumberMention> numbers) {
    return numbers.stream().map(number -> number.inQuote(quoteAround(number.span()))).toList();
  }

  /** Id of the quote that holds the start of {@code inner}; null outside quotes. */
  private @Nullable Integer quoteAround(Span inner) {
    Map.Entry<Integer, Integer> candidate = quoteByStart.floorEntry(inner.start());
    if (candidate == null) {
      return null;
    }
    Span span = spanByStart.get(candidate.getKey());
    return span != null && span.contains(inner.start()) ? candidate.getValue() : null;
  }
}
