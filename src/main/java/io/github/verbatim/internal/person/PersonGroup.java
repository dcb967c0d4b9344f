package io.github.verbatim.internal.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and mentions of one person while they are being gathered. For one thread. */
final class PersonGroup {
  private final Map<String, NameForm> fullForms = new LinkedHashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> nicknames = new HashSet<>();
  private final List<PersonMention> mentions = new ArrayList<>();
  private final Map<String, Integer> timesOfForm = new LinkedHashMap<>();
  private final Map<String, Integer> timesOfWord = new HashMap<>();
  private Gender titleGender = Gender.UNKNOWN;
  private int timesFullyNamed;
  private int lastAnchor = -1;

  /** Takes a form of the name in. */
  void addForm(NameForm form) {
    fullForms.putIfAbsent(form.key(), form);
    words.addAll(form.words());
    surnames.add(form.last());
    if (!form.nickname().isEmpty()) {
      nicknames.add(form.nickname());
    }
    if (form.gender() != Gender.UNKNOWN) {
      titleGender = form.gender();
    }
  }

  void addMention(PersonMention mention, boolean anchor) {
    mentions.add(mention);
    if (mention.form().isSingle()) {
      timesOfWord.merge(mention.form().last(), 1, Integer::sum);
    } else {
      timesFullyNamed++;
    }
    if (anchor) {
      lastAnchor = mention.entity().firstToken();
    }
    timesOfForm.merge(mention.form().printed(), 1, Integer::sum);
    if (mention.form().gender() != Gender.UNKNOWN) {
      titleGender = mention.form().gender();
    }
  }

  Collection<NameForm> forms() {
    return Collections.unmodifiableCollection(fullForms.values());
  }

  boolean hasWord(String word) {
    return words.contains(word) || nicknames.contains(word);
  }

  Set<String> words() {
    Set<String> all = new HashSet<>(words);
    all.addAll(nicknames);
    return all;
  }

  /** Whether a form ends with this word. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** How often the single word stood for this person so far. */
  int timesNamed(String word) {
    return timesOfWord.getOrDefault(word, 0);
  }

  Gender titleGender() {
    return titleGender;
  }

  List<PersonMention> mentions() {
    return mentions;
  }

  /** First token of the last mention so far that made the person the subject; -1 if none did. */
  int lastAnchor() {
    return lastAnchor;
  }

  /** Mentions by a name of several words so far. */
  int timesFullyNamed() {
    return timesFullyNamed;
  }

  /**
   * The fullest printed form: most words, then one not in capitals, then the most frequent, then
   * the first.
   */
  NameForm fullest() {
    NameForm best = mentions.get(0).form();
    for (PersonMention mention : mentions) {
      NameForm form = mention.form();
      if (rank(form) > rank(best)) {
        best = form;
      }
    }
    return best;
  }

  private long rank(NameForm form) {
    long letters = form.words().stream().filter(word -> !NameWords.isInitial(word)).count();
    long extras =
        form.words().size()
            - letters
            + (form.nickname().isEmpty() ? 0 : 1)
            + (form.suffix().isEmpty() ? 0 : 1);
    boolean capitals = form.printed().equals(form.printed().toUpperCase(java.util.Locale.ROOT));
    long times = timesOfForm.getOrDefault(form.printed(), 0);
    return ((letters * 16 + extras) * 2 + (capitals ? 0 : 1)) * 1_000_000L + times;
  }
}
