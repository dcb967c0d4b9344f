package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the full name to a surname, in words that the tagger took for no name of a person: the
 * capitalized words beside it. Immutable.
 */
public final class FullNameSearch {
  /** Most places at which a word is looked at. */
  private static final int MOST_PLACES = 40;

  private static final int MOST_WORDS_BEFORE = 3;
  private static final int MOST_WORDS_BEHIND = 2;

  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "said",
          "says");

  private final Document document;
  private final NameLexicon lexicon;
  private final EntityLabel[] labels;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** Indexes the capitalized words of an article. */
  public FullNameSearch(Document document, NameLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.labels = new EntityLabel[document.tokens().size()];
    for (TaggedEntity entity : document.entities()) {
      for (int i = entity.firstToken(); i < entity.endToken(); i++) {
        labels[i] = entity.label();
      }
    }
    for (Token token : document.tokens()) {
      if (isCapitalized(token)) {
        places
            .computeIfAbsent(NameWords.fold(token.text()), word -> new ArrayList<>())
            .add(token.index());
      }
    }
  }

  /** The longest run of capitalized words, at least two, of which {@code word} is one. */
  public Optional<TaggedEntity> find(String word) {
    TaggedEntity longest = null;
    List<Integer> all = places.getOrDefault(NameWords.fold(word), List.of());
    for (int token : all.subList(0, Math.min(MOST_PLACES, all.size()))) {
      TaggedEntity run = runAround(token);
      int words = run.endToken() - run.firstToken();
      if (words > 1 && (longest == null || words > longest.endToken() - longest.firstToken())) {
        longest = run;
      }
    }
    return Optional.ofNullable(longest);
  }

  private TaggedEntity runAround(int token) {
    int first = token;
    while (token - first < MOST_WORDS_BEFORE && first > 0 && isPartOfName(first - 1, token)) {
      first--;
      if (labels[first] != null && labels[first] != EntityLabel.PERSON) {
        break;
      }
    }
    int end = token + 1;
    while (end - token <= MOST_WORDS_BEHIND
        && end < document.tokens().size()
        && isPartOfName(end, token)) {
      end++;
    }
    Span span =
        new Span(document.tokens().get(first).start(), document.tokens().get(end - 1).end());
    return new TaggedEntity(first, end, EntityLabel.PERSON, span);
  }

  private boolean isPartOfName(int candidate, int token) {
    Token one = document.tokens().get(candidate);
    String folded = NameWords.fold(one.text());
    return one.sentence() == document.tokens().get(token).sentence()
        && isCapitalized(one)
        && one.tag().startsWith("NNP")
        && mayBePerson(candidate, folded)
        && !lexicon.isTitle(one.text())
        && !NO_NAMES.contains(folded);
  }

  private boolean mayBePerson(int token, String folded) {
    return labels[token] == null
        || labels[token] == EntityLabel.PERSON
        || lexicon.genderOfFirstName(folded) != Gender.UNKNOWN;
  }

  private static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
