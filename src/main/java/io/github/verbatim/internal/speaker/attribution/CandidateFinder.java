package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.TaggedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds everybody and everything in an article that may be the source of a quote. */
final class CandidateFinder {
  private final ArticleView view;
  private final List<Candidate> candidates = new ArrayList<>();

  private CandidateFinder(ArticleView view) {
    this.view = view;
  }

  /** The candidates of an article, ordered by head. Linear in its length. */
  static List<Candidate> find(ArticleView view) {
    CandidateFinder finder = new CandidateFinder(view);
    int i = 0;
    while (i < view.size) {
      int label = finder.labelEnd(i);
      int end = label > i ? label : finder.chunkEnd(i);
      if (label > i) {
        finder.add(i, end, end - 1, CandidateKind.LABEL, Candidate.Place.HEAD, i, end);
        i = end;
      } else if (end > i) {
        finder.addChunk(i, end);
        i = end;
      } else {
        finder.addSingle(i);
        i++;
      }
    }
    return finder.candidates;
  }

  /**
   * End of a transcript's label, "SMITH:", that begins at a token; the token itself if none does.
   */
  private int labelEnd(int start) {
    boolean opensParagraph = start == 0 || view.paragraphAt[start - 1] != view.paragraphAt[start];
    int stretch = view.stretchAt[start];
    boolean opensQuote =
        stretch != ArticleView.NONE && view.stretches.get(stretch).first() == start;
    if (!opensParagraph && !opensQuote) {
      return start;
    }
    int end = start;
    while (end < view.size && end < start + 5 && isLabelWord(end)) {
      end++;
    }
    boolean colon = end > start && end < view.size && view.words[end].equals(":");
    return colon && view.words[end - 1].length() > 1 && isLabel(start, end, opensQuote)
        ? end
        : start;
  }

  /** Words in capitals, or, outside quotes, nothing but a name. */
  private boolean isLabel(int start, int end, boolean inQuote) {
    boolean capitals = true;
    boolean name = true;
    for (int i = start; i < end; i++) {
      capitals &= view.words[i].equals(view.words[i].toUpperCase(Locale.ROOT));
      name &= view.entityAt[i] != ArticleView.NONE;
    }
    return capitals || (name && !inQuote);
  }

  private boolean isLabelWord(int i) {
    String word = view.words[i];
    return Character.isUpperCase(word.codePointAt(0)) || word.equals(".");
  }

  /** End of the noun chunk that begins at a token; the token itself if none does. */
  private int chunkEnd(int start) {
    int limit = Math.min(view.size, start + 30);
    int lastNoun = start;
    for (int i = start; i < limit && inChunk(start, i); i++) {
      if (view.isNoun(i) || view.entityAt[i] != ArticleView.NONE) {
        lastNoun = i + 1;
      }
    }
    return lastNoun;
  }

  private boolean inChunk(int start, int i) {
    boolean sameSentence =
        view.document.tokens().get(i).sentence() == view.document.tokens().get(start).sentence();
    if (!sameSentence || view.stretchAt[i] != view.stretchAt[start]) {
      return false;
    }
    if (view.entityAt[i] != ArticleView.NONE) {
      return i == start || !startsNewName(i);
    }
    if (i > start && view.isMark(i) && !view.tags[i].equals("POS")) {
      return false;
    }
    return switch (view.tags[i]) {
      case "DT", "PDT", "PRP$" -> i == start || view.tags[i - 1].equals("PDT");
      case "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH" -> !startsNewName(i);
      case "POS" -> i > start;
      case "VBN", "VBG" -> i > start && i + 1 < view.size && isModifierPlace(i);
      default -> view.words[i].equals("&") && i > start;
    };
  }

  private boolean isModifierPlace(int i) {
    String before = view.tags[i - 1];
    boolean afterModifier =
        before.equals("DT")
            || before.equals("PRP$")
            || before.startsWith("JJ")
            || before.equals("POS");
    return afterModifier && (view.isNoun(i + 1) || view.tags[i + 1].startsWith("JJ"));
  }

  /** "In Iowa Trump said": a person's name behind a place's or a day's is a phrase of its own. */
  private boolean startsNewName(int i) {
    if (i == 0 || view.entityAt[i] == view.entityAt[i - 1]) {
      return false;
    }
    if (isDay(i - 1) && !isDay(i)) {
      return true;
    }
    boolean time = isDay(i) || Words.opensTime(view.lower, i);
    return time && view.isNoun(i - 1) && !view.tags[i - 1].equals("POS");
  }

  private boolean isDay(int token) {
    return Words.isDay(view.lower[token]);
  }

  private void addChunk(int start, int end) {
    int headStart = addInner(start, end);
    addHead(start, headStart, end);
  }

  /** Adds what stands in front of the head; returns where the head's own words begin. */
  private int addInner(int start, int end) {
    int own = start;
    int i = start;
    if (view.tags[i].equals("PRP$")) {
      add(i, i + 1, i, CandidateKind.POSSESSIVE, Candidate.Place.POSSESSOR, start, end);
      i++;
    }
    int phrase = start;
    while (i < end) {
      int entity = view.entityAt[i];
      int stop = i + 1;
      while (entity != ArticleView.NONE && stop < end && view.entityAt[stop] == entity) {
        stop++;
      }
      if (stop >= end) {
        break;
      }
      boolean possessor = view.tags[stop].equals("POS");
      if (entity != ArticleView.NONE) {
        Candidate.Place place = possessor ? Candidate.Place.POSSESSOR : Candidate.Place.MODIFIER;
        add(i, stop, stop - 1, kind(view.entity(i)), place, start, end);
      } else if (possessor && view.isNoun(i)) {
        add(phrase, stop, i, nounKind(i), Candidate.Place.POSSESSOR, start, end);
      }
      if (possessor) {
        own = stop + 1;
        phrase = own;
        stop++;
      }
      i = stop;
    }
    return own;
  }

  private void addHead(int start, int own, int end) {
    int head = end - 1;
    if (view.tags[head].equals("POS") && head > start) {
      // A possessive without a head: "Trump's" at the end of a clause.
      return;
    }
    int entity = view.entityAt[head];
    if (Words.isTimeNoun(view.lemmas[head]) && entity == ArticleView.NONE) {
      return;
    }
    if (entity != ArticleView.NONE) {
      TaggedEntity name = view.document.entities().get(entity);
      int first = Math.max(name.firstToken(), start);
      add(first, end, head, kind(name), Candidate.Place.HEAD, start, end);
      return;
    }
    boolean initial =
        view.words[head].length() == 1 && end < view.size && view.words[end].equals(":");
    if (initial) {
      // The Q: and A: of an interview.
      return;
    }
    CandidateKind kind = nounKind(head);
    int first = start;
    if (kind == CandidateKind.PROPER) {
      first = head;
      while (first > Math.max(own, start) && isProper(first - 1)) {
        first--;
      }
    }
    add(first, end, head, kind, Candidate.Place.HEAD, start, end);
  }

  private boolean isProper(int token) {
    return view.tags[token].startsWith("NNP") && view.entityAt[token] == ArticleView.NONE;
  }

  private CandidateKind nounKind(int head) {
    return view.tags[head].startsWith("NNP") ? CandidateKind.PROPER : CandidateKind.NOMINAL;
  }

  private static CandidateKind kind(TaggedEntity entity) {
    return switch (entity.label()) {
      case PERSON -> CandidateKind.PERSON;
      case ORGANIZATION -> CandidateKind.ORGANIZATION;
      case LOCATION -> CandidateKind.LOCATION;
    };
  }

  private void addSingle(int i) {
    CandidateKind kind =
        switch (view.tags[i]) {
          case "PRP" -> isPronoun(i) ? CandidateKind.PRONOUN : null;
          case "PRP$" -> CandidateKind.POSSESSIVE;
          case "WP" -> CandidateKind.RELATIVE;
          case "WDT" -> CandidateKind.RELATIVE;
          case "DT", "CD", "JJ", "JJS", "VBN" -> standsAlone(i) ? CandidateKind.DETERMINER : null;
          default -> null;
        };
    if (kind != null) {
      Candidate.Place place =
          kind == CandidateKind.POSSESSIVE ? Candidate.Place.POSSESSOR : Candidate.Place.HEAD;
      add(i, i + 1, i, kind, place, i, i + 1);
    }
  }

  private boolean isPronoun(int i) {
    boolean object = i > 0 && (view.lower[i - 1].equals("to") || view.lower[i - 1].equals("by"));
    return Words.isSpeakerPronoun(view.lower[i])
        || (object && Words.isObjectPronoun(view.lower[i]));
  }

  private boolean standsAlone(int i) {
    return Words.isLoneSource(view.lower[i]);
  }

  private void add(
      int first, int end, int head, CandidateKind kind, Candidate.Place place, int from, int to) {
    candidates.add(new Candidate(candidates.size(), first, end, head, kind, place, from, to));
  }
}
