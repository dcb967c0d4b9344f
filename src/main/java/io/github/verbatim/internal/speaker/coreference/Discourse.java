package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was mentioned so far, in reading order. For one thread. */
final class Discourse {
  private static final Referent NOBODY = new Referent.Person(-1);

  private final List<DiscourseMention> events = new ArrayList<>();
  private final Map<Referent, Integer> times = new HashMap<>();
  private Referent lastSource = NOBODY;
  private final Set<String> unnamedHeads = new HashSet<>();

  void add(DiscourseMention event) {
    events.add(event);
    times.merge(event.referent(), 1, Integer::sum);
    if (event.role() == DiscourseMention.Role.SOURCE || event.role() == DiscourseMention.Role.BY) {
      lastSource = event.referent();
    } else if ((event.role() == DiscourseMention.Role.SUBJECT
            || event.role() == DiscourseMention.Role.SPEAKER)
        && !event.quoted()
        && !event.referent().equals(lastSource)) {
      lastSource = NOBODY;
    }
  }

  /** Notes the noun that stands for somebody without a name. */
  void addUnnamed(String head) {
    unnamedHeads.add(head);
  }

  /** The nouns that stood for somebody without a name so far. */
  Set<String> unnamedHeads() {
    return Collections.unmodifiableSet(unnamedHeads);
  }

  /** The last mentions, the latest first. */
  List<DiscourseMention> latest(int most) {
    List<DiscourseMention> latest = new ArrayList<>(most);
    for (int i = events.size() - 1; i >= 0 && latest.size() < most; i--) {
      latest.add(events.get(i));
    }
    return latest;
  }

  /** The person who was quoted last; else the one mentioned last. */
  Optional<Referent> lastPerson() {
    if (lastSource instanceof Referent.Person person && person.index() >= 0) {
      return Optional.of(person);
    }
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(events.get(events.size() - 1).referent());
  }

  /** The one to whom a sentence attributes a quote. */
  Optional<Referent> sourceIn(Sentence sentence) {
    for (int i = events.size() - 1; i >= 0 && events.get(i).token() >= sentence.firstToken(); i--) {
      DiscourseMention event = events.get(i);
      if (event.role() == DiscourseMention.Role.SOURCE && event.token() < sentence.endToken()) {
        return Optional.of(event.referent());
      }
    }
    return Optional.empty();
  }

  /** How often somebody was mentioned. */
  int times(Referent referent) {
    return times.getOrDefault(referent, 0);
  }

  /** Whether the last quote was attributed to this one, and nobody else was the subject since. */
  boolean isLastSource(Referent referent) {
    return lastSource.equals(referent);
  }
}
