package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the mentions of each person together: first the names of several words, the longer first,
 * then surnames and first names, in reading order. For one thread, used once.
 */
final class PersonGrouper {
  /** Most people of one name that are told apart; bounds the time in lists of names. */
  private static final int MOST_NAMESAKES = 32;

  private static final double SURNAME = 2;
  private static final double TIMES_NAMED = 0.5;
  private static final double NAMED_SO_BEFORE = 0.5;
  private static final int MOST_TIMES = 4;
  private static final double TITLE_ELSEWHERE = 1;
  private static final double PRONOUN_BEHIND = 1;
  private static final double DISTANCE = -0.01;
  private static final double FARTHEST = -2;

  private final Document document;
  private final NameLexicon lexicon;
  private final NameMatcher matcher;
  private final List<PersonGroup> groups = new ArrayList<>();
  private final Map<String, List<PersonGroup>> byWord = new HashMap<>();
  private final Map<String, List<PersonGroup>> bySpelling = new HashMap<>();
  private final Map<String, PersonGroup> byFullForm = new HashMap<>();
  private final Set<String> headlines = new HashSet<>();
  private final TitlesOfSurnames titles = new TitlesOfSurnames();

  PersonGrouper(Document document, NameLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.matcher = new NameMatcher(lexicon);
  }

  /** The groups, in order of first mention. */
  List<PersonGroup> group(List<PersonMention> mentions, Deadline limit) {
    mentions.forEach(mention -> titles.count(mention.form()));
    groupFullForms(mentions);
    for (PersonMention mention : mentions) {
      limit.check();
      NameForm form = mention.form();
      if (headlines.contains(form.key())) {
        continue;
      }
      PersonGroup group = form.isSingle() ? groupOfSingle(mention) : byFullForm.get(form.key());
      if (group == null) {
        group = open(form);
      }
      group.addMention(mention, isAnchor(mention));
    }
    List<PersonGroup> found = new ArrayList<>(groups);
    found.removeIf(group -> group.mentions().isEmpty());
    found.sort(Comparator.comparingInt(group -> group.mentions().get(0).entity().firstToken()));
    return found;
  }

  private void groupFullForms(List<PersonMention> mentions) {
    Map<String, NameForm> forms = new LinkedHashMap<>();
    for (PersonMention mention : mentions) {
      if (!mention.form().isSingle()) {
        forms.putIfAbsent(mention.form().key(), mention.form());
      }
    }
    forms.values().stream()
        .filter(form -> isHeadline(form, forms))
        .forEach(form -> headlines.add(form.key()));
    forms.keySet().removeAll(headlines);
    List<NameForm> longestFirst = new ArrayList<>(forms.values());
    longestFirst.sort(Comparator.comparingInt(form -> -form.words().size()));
    for (NameForm form : longestFirst) {
      PersonGroup group = groupOfFull(form);
      if (group == null) {
        group = open(form);
      } else {
        group.addForm(form);
        index(group, form);
      }
      byFullForm.put(form.key(), group);
    }
  }

  /** Whether it is two people and what is between them: "Jane Roe Beats John Doe". */
  private static boolean isHeadline(NameForm form, Map<String, NameForm> forms) {
    List<String> words = form.words();
    int endOfFirst = words.size();
    int startOfLast = -1;
    for (int i = words.size() - 2; i > 1; i--) {
      if (forms.containsKey(String.join(" ", words.subList(0, i)))) {
        endOfFirst = i;
      }
      if (startOfLast < 0 && forms.containsKey(String.join(" ", words.subList(i, words.size())))) {
        startOfLast = i;
      }
    }
    return endOfFirst < startOfLast;
  }

  private @Nullable PersonGroup groupOfFull(NameForm form) {
    Set<PersonGroup> seen = new HashSet<>();
    for (String word : List.of(form.last(), form.first())) {
      for (PersonGroup group : byWord.getOrDefault(word, List.of())) {
        if (seen.add(group) && matcher.isSamePerson(group, form)) {
          return group;
        }
      }
    }
    for (PersonGroup group : bySpelling.getOrDefault(spelling(form.last()), List.of())) {
      if (seen.add(group) && matcher.isMisspelling(group, form)) {
        return group;
      }
    }
    return null;
  }

  private @Nullable PersonGroup groupOfSingle(PersonMention mention) {
    NameForm form = mention.form();
    String word = form.last();
    PersonGroup best = null;
    double bestScore = 0;
    List<PersonGroup> namesakes = byWord.getOrDefault(word, List.of());
    Gender pronoun =
        namesakes.size() > 1 ? GenderFinder.pronounBehind(document, mention) : Gender.UNKNOWN;
    for (PersonGroup group : namesakes) {
      if (!matcher.mayName(group, form)) {
        continue;
      }
      double score = score(group, mention, pronoun);
      if (best == null || score > bestScore) {
        best = group;
        bestScore = score;
      }
    }
    if (best != null) {
      return best;
    }
    for (PersonGroup group : bySpelling.getOrDefault(spelling(word), List.of())) {
      if (matcher.isMisspelling(group, form)) {
        group.addForm(form);
        index(group, form);
        return group;
      }
    }
    return null;
  }

  /** Whether a full name makes the person the subject, and not as somebody's relative. */
  private boolean isAnchor(PersonMention mention) {
    int first = mention.entity().firstToken();
    return !mention.form().isSingle()
        && Subjects.isSubject(document, first, mention.entity().endToken())
        && !lexicon.isRelative(before(first, 1))
        && !lexicon.isRelative(before(first, 2));
  }

  private String before(int token, int distance) {
    return token >= distance ? document.tokens().get(token - distance).text() : "";
  }

  /** How likely a single word names this one of several people with the name. */
  private double score(PersonGroup group, PersonMention mention, Gender pronoun) {
    String word = mention.form().last();
    double score = group.isSurname(word) ? SURNAME : 0;
    score += TIMES_NAMED * Math.log1p(group.timesFullyNamed());
    score += NAMED_SO_BEFORE * Math.min(MOST_TIMES, group.timesNamed(word));
    Gender gender = matcher.genderOf(group);
    score += gender != Gender.UNKNOWN && pronoun == gender ? PRONOUN_BEHIND : 0;
    score += TITLE_ELSEWHERE * titles.agreement(mention.form(), gender);
    if (group.lastAnchor() >= 0) {
      int distance = mention.entity().firstToken() - group.lastAnchor();
      score += Math.max(FARTHEST, DISTANCE * distance);
    } else {
      score += FARTHEST;
    }
    return score;
  }

  private PersonGroup open(NameForm form) {
    PersonGroup group = new PersonGroup();
    group.addForm(form);
    groups.add(group);
    index(group, form);
    return group;
  }

  private void index(PersonGroup group, NameForm form) {
    for (String word : group.words()) {
      if (!NameWords.isInitial(word)) {
        add(byWord, word, group);
      }
    }
    add(bySpelling, spelling(form.last()), group);
  }

  private static void add(Map<String, List<PersonGroup>> index, String key, PersonGroup group) {
    List<PersonGroup> listed = index.computeIfAbsent(key, word -> new ArrayList<>());
    if (listed.size() < MOST_NAMESAKES && !listed.contains(group)) {
      listed.add(group);
    }
  }

  /** The same for words that are likely to be misspellings of each other. */
  private static String spelling(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }
}
