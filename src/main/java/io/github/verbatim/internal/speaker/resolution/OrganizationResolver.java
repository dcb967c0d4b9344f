package io.github.verbatim.internal.speaker.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** To which organization "the company", "it" or "the statement" refers. */
final class OrganizationResolver {
  /** Tokens to either side of a document's noun in which its issuer is looked for. */
  private static final int WINDOW = 8;

  private final Cast cast;
  private final Discourse discourse;

  OrganizationResolver(Cast cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The organization that was mentioned last and whose name holds the noun, else the last one. */
  Optional<Referent> body(NounPhrase phrase, int token) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (cast.organizationAt(i) >= 0) {
        return Optional.empty();
      }
    }
    List<Event> latest = discourse.latest(PronounResolver.LOOK_BACK);
    for (Event event : latest) {
      if (event.referent() instanceof Referent.Organization organization
          && nameHolds(organization, phrase.head())) {
        return Optional.of(organization);
      }
    }
    return lastSpeaker(latest).or(() -> last(latest));
  }

  private boolean nameHolds(Referent.Organization organization, String noun) {
    String name = cast.organizations().get(organization.index()).name();
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)).contains(noun);
  }

  /** The organization that spoke last, or was mentioned last. */
  Optional<Referent> pronoun() {
    List<Event> latest = discourse.latest(PronounResolver.LOOK_BACK);
    return lastSpeaker(latest).or(() -> last(latest));
  }

  /** The one who spoke last, if it is no person. */
  private static Optional<Referent> lastSpeaker(List<Event> latest) {
    for (Event event : latest) {
      if (event.role() == Event.Role.SOURCE) {
        return event.referent() instanceof Referent.Person
            ? Optional.empty()
            : Optional.of(event.referent());
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> last(List<Event> latest) {
    return latest.stream()
        .filter(event -> event.referent() instanceof Referent.Organization && !event.quoted())
        .map(Event::referent)
        .findFirst();
  }

  /** Whose statement it is: the organization beside the noun, else the one that spoke last. */
  Optional<Referent> issuer(NounPhrase phrase, int token) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (cast.organizationAt(i) >= 0) {
        return Optional.of(new Referent.Organization(cast.organizationAt(i)));
      }
    }
    int sentence = cast.sentence(token);
    int limit = Math.min(cast.size(), token + WINDOW);
    boolean by = false;
    for (int i = token + 1; i < limit && cast.sentence(i) == sentence; i++) {
      String word = cast.token(i).text();
      by |= word.equals("by") || word.equals("from") || word.equals("of");
      if (by && cast.organizationAt(i) >= 0) {
        return Optional.of(new Referent.Organization(cast.organizationAt(i)));
      }
      if (Phrases.isVerb(cast.token(i))) {
        break;
      }
    }
    return phrase.article() == NounPhrase.Article.DEFINITE
        ? lastSpeaker(discourse.latest(PronounResolver.LOOK_BACK))
        : Optional.empty();
  }
}
