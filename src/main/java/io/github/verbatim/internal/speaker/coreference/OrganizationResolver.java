package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.record.SpeakerKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** To which organization "the company", "it" or "the statement" refers. */
final class OrganizationResolver {
  private final EntityIndex entities;
  private final OrganizationKinds kinds;
  private final Discourse discourse;
  private final PronounResolver pronouns;
  private final Map<Referent, Set<String>> called = new HashMap<>();

  OrganizationResolver(
      EntityIndex entities,
      OrganizationKinds kinds,
      Discourse discourse,
      PronounResolver pronouns) {
    this.entities = entities;
    this.kinds = kinds;
    this.discourse = discourse;
    this.pronouns = pronouns;
  }

  /**
   * The organization that was mentioned last and whose name holds the noun, or a word that suggests
   * it; else the one that spoke last or stands out, unless it is of another kind.
   */
  Optional<Referent> body(NounPhrase phrase) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (entities.organizationAt(i) >= 0) {
        return Optional.empty();
      }
    }
    String noun = phrase.head();
    Optional<Referent> found =
        lastNamed(noun)
            .or(() -> lastSpeaker().filter(referent -> mayBe(referent, noun)))
            .or(() -> lastLike(noun))
            .or(
                () ->
                    pronouns
                        .mostSalientOrganization(phrase.firstToken())
                        .filter(referent -> mayBe(referent, noun)));
    found.ifPresent(referent -> called.computeIfAbsent(referent, one -> new HashSet<>()).add(noun));
    return found;
  }

  /** Whether neither its name nor what it was called says that it is a body of another kind. */
  private boolean mayBe(Referent referent, String noun) {
    Set<String> words = new HashSet<>(called.getOrDefault(referent, Set.of()));
    if (referent instanceof Referent.Organization organization) {
      words.addAll(words(organization));
    }
    return !kinds.excludes(words, noun);
  }

  private List<String> words(Referent.Organization organization) {
    String name = entities.organizations().get(organization.index()).name();
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
  }

  /** The organization that spoke last, or was mentioned last. */
  Optional<Referent> pronoun(int token) {
    List<DiscourseMention> latest = discourse.latest(PronounResolver.LOOK_BACK);
    return lastSpeaker(latest).or(() -> pronouns.mostSalientOrganization(token));
  }

  /** The one who spoke last, if it is no person. */
  private static Optional<Referent> lastSpeaker(List<DiscourseMention> latest) {
    for (DiscourseMention event : latest) {
      if (event.role() == DiscourseMention.Role.SOURCE) {
        boolean body =
            event.referent() instanceof Referent.Organization
                || (event.referent() instanceof Referent.Other other
                    && other.kind() != SpeakerKind.UNNAMED);
        return body ? Optional.of(event.referent()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The one who spoke last, if it is no person. */
  Optional<Referent> lastSpeaker() {
    return lastSpeaker(discourse.latest(PronounResolver.LOOK_BACK));
  }

  /** The organization mentioned last whose name holds a noun: "board". */
  Optional<Referent> lastNamed(String noun) {
    return last(words -> words.contains(noun));
  }

  /** The organization mentioned last whose name suggests a noun: an alliance for "party". */
  private Optional<Referent> lastLike(String noun) {
    return last(words -> kinds.suggests(words, noun));
  }

  private Optional<Referent> last(Predicate<List<String>> words) {
    for (DiscourseMention event : discourse.latest(PronounResolver.LOOK_BACK)) {
      if (event.referent() instanceof Referent.Organization organization
          && words.test(words(organization))) {
        return Optional.of(organization);
      }
    }
    return Optional.empty();
  }
}
