package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words by which an article says what its people are: titles before the name ("Republican
 * nominee Jane Roe"), appositions behind it ("Roe, head of the council,") and before it ("the
 * mayor, Jane Roe,"), "Roe is the …", "Roe of the council". For one thread, used once.
 */
final class DescriptionFinder {
  /** Most tokens of a description. */
  private static final int WINDOW = 16;

  private final EntityIndex entities;
  private final OfficePhrases offices;
  private final List<Description> found = new ArrayList<>();

  DescriptionFinder(EntityIndex entities, OfficePhrases offices) {
    this.entities = entities;
    this.offices = offices;
  }

  /** The descriptions of all people, by person, in reading order. */
  List<List<Description>> find() {
    List<List<Description>> all = new ArrayList<>();
    for (int person = 0; person < entities.persons().size(); person++) {
      found.clear();
      for (TaggedEntity mention : entities.persons().get(person).mentions()) {
        before(person, mention);
        apposedBefore(person, mention);
        behind(person, mention);
      }
      List<Description> sorted = new ArrayList<>(found);
      sorted.sort(Comparator.comparingInt(Description::firstToken));
      all.add(sorted);
    }
    return all;
  }

  /** "Republican nominee" in "Republican nominee Jane Roe". */
  private void before(int person, TaggedEntity mention) {
    Sentence sentence =
        entities.document().sentences().get(entities.sentence(mention.firstToken()));
    int end = mention.firstToken();
    int head = end > sentence.firstToken() ? offices.headBefore(end) : -1;
    if (head >= 0) {
      add(person, phraseStart(head, sentence.firstToken(), false), end, head + 1);
      return;
    }
    int start = offices.startOfList(phraseStart(end, sentence.firstToken(), false));
    if (start < end && Phrases.isNoun(entities.token(end - 1))) {
      add(person, start, end, end);
    } else {
      titleInside(person, mention);
    }
  }

  /** A title that the tagger took for a part of the name. */
  private void titleInside(int person, TaggedEntity mention) {
    int first = mention.firstToken();
    String word = entities.token(first).text();
    if (mention.endToken() - first > 1 && word.length() > 2 && word.endsWith(".")) {
      add(person, first, first + 1, first + 1);
    }
  }

  /** "the mayor" in "the mayor, Jane Roe,". */
  private void apposedBefore(int person, TaggedEntity mention) {
    int comma = mention.firstToken() - 1;
    Sentence sentence =
        entities.document().sentences().get(entities.sentence(mention.firstToken()));
    if (comma <= sentence.firstToken() || !Phrases.isComma(entities.token(comma))) {
      return;
    }
    boolean closed =
        mention.endToken() >= sentence.endToken()
            || !Character.isLetterOrDigit(entities.token(mention.endToken()).text().charAt(0))
            || Phrases.isVerb(entities.token(mention.endToken()));
    int head = offices.headBefore(comma);
    if (closed && head >= 0) {
      add(person, phraseStart(head, sentence.firstToken(), false), comma, head + 1);
      return;
    }
    int last = phraseStart(comma, sentence.firstToken(), true);
    int list = offices.startOfList(last);
    int start = list < last ? list - 1 : last;
    if (closed
        && start < comma
        && start >= sentence.firstToken()
        && Phrases.isDeterminer(entities.token(start))
        && !entities.isName(headOf(start, comma))) {
      add(person, start, comma, comma);
    }
  }

  /** Walks left over a noun phrase, over prepositions within it where {@code withPhrases}. */
  private int phraseStart(int end, int first, boolean withPhrases) {
    int start = end;
    int lowest = Math.max(first, end - WINDOW);
    int best = end;
    while (start > lowest) {
      Token token = entities.token(start - 1);
      boolean preposition = Phrases.isPreposition(token);
      if (Phrases.isDeterminer(token)) {
        start--;
        best = start;
        boolean goesOn =
            withPhrases && start > lowest && Phrases.isPreposition(entities.token(start - 1));
        if (!goesOn) {
          break;
        }
      } else if (Phrases.isNoun(token) || Phrases.isModifier(token)) {
        start--;
        best = start;
      } else if (preposition
          && (withPhrases || token.text().equals("of"))
          && start - 1 > lowest
          && Phrases.isNoun(entities.token(start - 2))) {
        start--;
      } else {
        break;
      }
    }
    return best;
  }

  /** "head of the council" in "Roe, head of the council,", and what "Roe is" or "Roe of" says. */
  private void behind(int person, TaggedEntity mention) {
    Sentence sentence =
        entities.document().sentences().get(entities.sentence(mention.firstToken()));
    int at = mention.endToken();
    int last = sentence.endToken();
    if (at + 1 >= last) {
      return;
    }
    Token next = entities.token(at);
    if (Phrases.isComma(next) || next.text().equals("(") || next.text().equals("-LRB-")) {
      at = skipAgeAndAdverbs(at + 1, last);
      if (at + 2 < last && entities.token(at).tag().equals("WP")) {
        at = Phrases.isCopula(entities.token(at + 1)) ? at + 2 : last;
      }
      phraseFrom(person, at, last);
    } else if (Phrases.isCopula(next) && Phrases.isDeterminer(entities.token(at + 1))) {
      phraseFrom(person, at + 1, last);
    } else if (Phrases.isPreposition(next)) {
      affiliation(person, at + 1, last);
    }
  }

  private int skipAgeAndAdverbs(int from, int last) {
    int at = from;
    while (at + 1 < last && (entities.token(at).tag().startsWith("RB") || isAge(at))) {
      at += isAge(at) ? 2 : 1;
    }
    return at;
  }

  private boolean isAge(int at) {
    return entities.token(at).tag().equals("CD") && Phrases.isComma(entities.token(at + 1));
  }

  private void phraseFrom(int person, int from, int last) {
    int end = from;
    int limit = Math.min(last, from + WINDOW);
    while (end < limit && belongs(end, from)) {
      end++;
    }
    boolean startsWell =
        end > from
            && !entities.startsPerson(from)
            && (Phrases.isDeterminer(entities.token(from))
                || Phrases.isNoun(entities.token(from))
                || Phrases.isModifier(entities.token(from)));
    boolean cutByVerb = end < last && Phrases.isVerb(entities.token(end));
    if (startsWell && !(cutByVerb && entities.isName(from))) {
      int headEnd = from;
      while (headEnd < end && !Phrases.isPreposition(entities.token(headEnd))) {
        headEnd++;
      }
      add(person, from, end, headEnd);
    }
  }

  private boolean belongs(int token, int from) {
    Token one = entities.token(token);
    return Phrases.isNoun(one)
        || Phrases.isModifier(one)
        || Phrases.isDeterminer(one)
        || Phrases.isPreposition(one)
        || (one.text().equals("and") && token > from)
        || one.text().equals("&");
  }

  /** "Roe of the council". */
  private void affiliation(int person, int from, int last) {
    int at = from;
    if (at < last && Phrases.isDeterminer(entities.token(at))) {
      at++;
    }
    if (at < last && entities.organizationAt(at) >= 0) {
      found.add(new Description(person, from, Set.of(), "", "", entities.organizationAt(at)));
    }
  }

  /** The last noun before {@code headEnd}, of which what follows is a complement. */
  private int headOf(int start, int headEnd) {
    int end = start;
    while (end < headEnd && !Phrases.isPreposition(entities.token(end))) {
      end++;
    }
    return Math.max(start, end - 1);
  }

  private void add(int person, int start, int end, int headEnd) {
    int headToken = headOf(start, headEnd);
    if (!Phrases.isNoun(entities.token(headToken)) || entities.organizationAt(headToken) >= 0) {
      return;
    }
    Set<String> words = new HashSet<>();
    Integer organization = null;
    for (int i = start; i < end; i++) {
      Token token = entities.token(i);
      if (Phrases.isNoun(token) || Phrases.isModifier(token)) {
        words.add(RoleLexicon.fold(token.text()));
      }
      if (organization == null && entities.organizationAt(i) >= 0) {
        organization = entities.organizationAt(i);
      }
    }
    String head = RoleLexicon.fold(entities.token(headToken).text());
    String title = title(start, headToken + 1, end).orElse("");
    found.add(new Description(person, start, words, head, title, organization));
  }

  /** The role as printed, without article, names before it and complement. */
  private Optional<String> title(int start, int headEnd, int end) {
    int from = start;
    for (int i = start; i < headEnd; i++) {
      Token token = entities.token(i);
      boolean outside =
          entities.isName(i) || Phrases.isDeterminer(token) || Phrases.isPossessive(token);
      if (outside) {
        from = i + 1;
      }
    }
    if (from >= headEnd) {
      return Optional.empty();
    }
    int complement = Math.min(end, offices.endOfComplement(headEnd - 1));
    int to = offices.isPartOfTitle(headEnd, complement) ? complement : headEnd;
    String text = entities.document().text();
    return Optional.of(
        text.substring(entities.token(from).start(), entities.token(to - 1).end())
            .replaceAll("\\s+", " "));
  }
}
