package io.github.verbatim.internal.speaker.resolution;

import io.github.verbatim.record.SpeakerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** To which organization "the company", "it" or "the statement" refers. */
final class OrganizationResolver {
  /** Nouns each of which excludes the others. */
  private static final Set<String> KINDS =
      Set.of(
          "airline",
          "army",
          "bank",
          "board",
          "church",
          "club",
          "college",
          "committee",
          "company",
          "congress",
          "council",
          "court",
          "hospital",
          "ministry",
          "municipality",
          "museum",
          "party",
          "police",
          "school",
          "senate",
          "union",
          "university");

  private final Cast cast;
  private final Discourse discourse;
  private final PronounResolver pronouns;

  OrganizationResolver(Cast cast, Discourse discourse, PronounResolver pronouns) {
    this.pronouns = pronouns;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The organization that was mentioned last and whose name holds the noun, else the last one. */
  Optional<Referent> body(NounPhrase phrase) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (cast.organizationAt(i) >= 0) {
        return Optional.empty();
      }
    }
    List<Event> latest = discourse.latest(PronounResolver.LOOK_BACK);
    return lastNamed(phrase.head())
        .or(() -> lastSpeaker(latest))
        .or(() -> pronouns.mostSalientOrganization(phrase.firstToken()))
        .filter(referent -> mayBe(referent, phrase.head()));
  }

  /** Whether the name does not say that it is a body of another kind. */
  private boolean mayBe(Referent referent, String noun) {
    if (!(referent instanceof Referent.Organization organization)) {
      return true;
    }
    boolean otherKind = false;
    for (String word : words(organization)) {
      if (word.equals(noun)) {
        return true;
      }
      otherKind |= KINDS.contains(word);
    }
    return !(otherKind && KINDS.contains(noun));
  }

  private boolean nameHolds(Referent.Organization organization, String noun) {
    return words(organization).contains(noun);
  }

  private List<String> words(Referent.Organization organization) {
    String name = cast.organizations().get(organization.index()).name();
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
  }

  /** The organization that spoke last, or was mentioned last. */
  Optional<Referent> pronoun(int token) {
    List<Event> latest = discourse.latest(PronounResolver.LOOK_BACK);
    return lastSpeaker(latest).or(() -> pronouns.mostSalientOrganization(token));
  }

  /** The one who spoke last, if it is no person. */
  private static Optional<Referent> lastSpeaker(List<Event> latest) {
    for (Event event : latest) {
      if (event.role() == Event.Role.SOURCE) {
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
    for (Event event : discourse.latest(PronounResolver.LOOK_BACK)) {
      if (event.referent() instanceof Referent.Organization organization
          && nameHolds(organization, noun)) {
        return Optional.of(organization);
      }
    }
    return Optional.empty();
  }
}
