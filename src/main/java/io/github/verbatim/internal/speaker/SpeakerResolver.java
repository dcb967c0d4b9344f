package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.person.NameLexicon;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.speaker.coreference.Affiliation;
import io.github.verbatim.internal.speaker.coreference.CoreferenceResolver;
import io.github.verbatim.internal.speaker.coreference.EntityIndex;
import io.github.verbatim.internal.speaker.coreference.Referent;
import io.github.verbatim.internal.speaker.coreference.Referents;
import io.github.verbatim.internal.speaker.coreference.Resolution;
import io.github.verbatim.internal.speaker.coreference.Source;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.SpeakerKind;
import io.github.verbatim.record.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds who stands behind the mentions to which quotes are attributed. Immutable. */
public final class SpeakerResolver {
  private final CoreferenceResolver coreferenceResolver;
  private final NameLexicon names;
  private final double minimumConfidence;

  private SpeakerResolver(
      CoreferenceResolver coreferenceResolver, NameLexicon names, double minimumConfidence) {
    this.minimumConfidence = minimumConfidence;
    this.coreferenceResolver = coreferenceResolver;
    this.names = names;
  }

  /** Reads its lexicons. */
  public static SpeakerResolver load(ModelFiles files) {
    return load(files, 0);
  }

  /**
   * Reads its lexicons and its model.
   *
   * @param minimumConfidence a quote whose speaker is less sure has none, 0 to 1
   */
  public static SpeakerResolver load(ModelFiles files, double minimumConfidence) {
    return new SpeakerResolver(
        CoreferenceResolver.load(files), NameLexicon.load(files), minimumConfidence);
  }

  /** The same without a time limit. */
  public ResolvedSpeakers resolve(
      Document document,
      List<FoundQuote> quotes,
      List<Optional<Attribution>> attributions,
      List<FoundPerson> persons,
      List<FoundOrganization> organizations) {
    return resolve(document, quotes, attributions, persons, organizations, new Deadline(null));
  }

  /**
   * The speakers of an article.
   *
   * @param quotes the quotes
   * @param attributions one for each quote
   * @param persons the people whom the article names
   * @param organizations its organizations, by whose index a speaker is linked to one
   * @param limit asked before every token
   */
  public ResolvedSpeakers resolve(
      Document document,
      List<FoundQuote> quotes,
      List<Optional<Attribution>> attributions,
      List<FoundPerson> persons,
      List<FoundOrganization> organizations,
      Deadline limit) {
    List<Span> speech = quotes.stream().flatMap(quote -> quote.spans().stream()).toList();
    EntityIndex entities = new EntityIndex(document, speech, persons, organizations, names);
    List<Source> sources =
        attributions.stream().flatMap(Optional::stream).map(SpeakerResolver::source).toList();
    Referents referents = coreferenceResolver.find(entities, sources, limit);

    Map<Referent, Integer> ids = new LinkedHashMap<>();
    List<TreeSet<Span>> sourceSpans = new ArrayList<>();
    List<Optional<Integer>> speakerOfQuote = new ArrayList<>();
    List<Optional<Double>> confidences = new ArrayList<>();
    for (Optional<Attribution> attribution : attributions) {
      limit.check();
      Optional<Resolution> resolution =
          attribution.map(by -> referents.byHead().get(by.headToken()));
      Optional<Double> confidence =
          resolution
              .map(one -> confidence(attribution.orElseThrow(), one))
              .filter(one -> one >= minimumConfidence);
      confidences.add(confidence);
      Optional<Integer> id =
          confidence
              .flatMap(sure -> resolution)
              .map(one -> ids.computeIfAbsent(one.referent(), who -> ids.size()));
      speakerOfQuote.add(id);
      if (id.isPresent()) {
        if (id.get() == sourceSpans.size()) {
          sourceSpans.add(new TreeSet<>());
        }
        sourceSpans.get(id.get()).add(attribution.orElseThrow().mention());
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    for (Referent referent : ids.keySet()) {
      int id = speakers.size();
      speakers.add(speaker(id, referent, entities, referents.affiliations(), sourceSpans.get(id)));
    }
    return new ResolvedSpeakers(speakers, speakerOfQuote, confidences);
  }

  private double confidence(Attribution attribution, Resolution resolution) {
    return coreferenceResolver.calibration().ofSpeaker(attribution.confidence(), resolution);
  }

  private static Source source(Attribution attribution) {
    return new Source(attribution.mention(), attribution.headToken(), attribution.type());
  }

  private static Speaker speaker(
      int id,
      Referent referent,
      EntityIndex entities,
      List<Affiliation> affiliations,
      Collection<Span> sourceSpans) {
    String text = entities.document().text();
    if (referent instanceof Referent.Person one) {
      FoundPerson person = entities.persons().get(one.index());
      Affiliation affiliation = affiliations.get(one.index());
      return new Speaker(
          id,
          person.name(),
          SpeakerKind.PERSON,
          person.aliases(),
          affiliation.title(),
          affiliation.organization(),
          mentions(person.mentions(), text));
    }
    if (referent instanceof Referent.Organization one) {
      FoundOrganization organization = entities.organizations().get(one.index());
      return new Speaker(
          id,
          organization.name(),
          SpeakerKind.ORGANIZATION,
          organization.aliases(),
          null,
          one.index(),
          mentions(organization.mentions(), text));
    }
    Referent.Other other = (Referent.Other) referent;
    List<TextSpan> mentions = sourceSpans.stream().map(span -> TextSpan.of(span, text)).toList();
    return new Speaker(id, other.name(), other.kind(), List.of(), null, null, mentions);
  }

  private static List<TextSpan> mentions(List<TaggedEntity> entities, String text) {
    return entities.stream().map(entity -> TextSpan.of(entity.span(), text)).toList();
  }
}
