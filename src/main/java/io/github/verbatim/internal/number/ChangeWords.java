package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.Change;
import io.github.verbatim.record.NumberKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say which way a number went. Immutable after loading. */
final class ChangeWords {
  private static final String FILE = "lexicons/en/change-words.tsv";

  private final Map<String, Change> verbs = new HashMap<>();
  private final Map<String, Change> particles = new HashMap<>();

  private final Set<String> carriers = new HashSet<>();
  private final Set<String> movements = new HashSet<>();
  private final Set<String> ranges = new HashSet<>();

  /** How far before "from" the word stands that makes it a movement, in sub-tokens. */
  private static final int REACH = 7;

  private ChangeWords() {}

  static ChangeWords load(LexiconReader lexicons) {
    ChangeWords words = new ChangeWords();
    for (LexiconRow row : lexicons.rows(FILE)) {
      switch (row.field(1)) {
        case "carrier" -> words.carriers.add(row.field(0));
        case "movement" -> words.movements.add(row.field(0));
        case "range" -> words.ranges.add(row.field(0));
        default -> words.map(row).put(row.field(0), direction(row));
      }
    }
    return words;
  }

  private Map<String, Change> map(LexiconRow row) {
    return switch (row.field(1)) {
      case "verb" -> verbs;
      case "particle" -> particles;
      default ->
          throw row.error(
              "expected verb, particle, carrier, movement or range, found " + row.field(1));
    };
  }

  private static Change direction(LexiconRow row) {
    return switch (row.field(2)) {
      case "up" -> Change.UP;
      case "down" -> Change.DOWN;
      default -> throw row.error("expected up or down, found " + row.field(2));
    };
  }

  /**
   * The amount with its direction where the words around it tell; {@code before} is the amount
   * before it, if any.
   */
  Amount find(SubTokens subTokens, Amount amount, @Nullable Amount before) {
    if (amount.isForm(Numeral.Form.ORDINAL) || amount.from() != null) {
      return amount;
    }
    Change change = isDirected(subTokens, amount) ? before(subTokens, amount.spanFirst()) : null;
    boolean percent = amount.unit() != null && amount.unit().kind() == NumberKind.PERCENT;
    if (change == null && percent && amount.value().signum() < 0) {
      change = Change.DOWN;
    }
    if (change == null && before != null && isSaidAgain(subTokens, before, amount)) {
      change = before.change();
    }
    if (change == null) {
      return amount;
    }
    Amount.Draft draft = amount.edit();
    draft.change = change;
    return draft.done();
  }

  /**
   * The direction of a verb ("fell") or particle ("up 3%") just before a sub-token; null if none.
   */
  @Nullable Change before(SubTokens subTokens, int first) {
    for (int i = first - 1; i >= first - 2; i--) {
      SubToken subToken = subTokens.get(i);
      if (subToken.token() < 0) {
        return null;
      }
      Change particle = particles.get(subToken.key());
      if (particle != null && i == first - 1) {
        return isCarried(subTokens, i) ? particle : null;
      }
      Token token = subTokens.document().tokens().get(subToken.token());
      if (subToken.hasTag("VB")) {
        return verbs.get(token.lemma().toLowerCase(Locale.ROOT));
      }
      boolean passable =
          subToken.is("by")
              || subToken.hasTag("RB")
              || subToken.is("another")
              || subToken.is("between");
      if (!passable) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a verb or noun not far before a "from" says that something moved: "cut its forecast
   * from 4% to 3%", "a rise from 3% to 5%"; but "prices range from $3 to $5".
   */
  boolean isMovement(SubTokens subTokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      SubToken subToken = subTokens.get(i);
      String lemma = lemma(subTokens, subToken);
      if (ranges.contains(lemma) || subToken.is(",") || subToken.is(";") || subToken.is(":")) {
        return false;
      }
      boolean moves = verbs.containsKey(lemma) || movements.contains(lemma);
      if (moves && (subToken.hasTag("VB") || subToken.hasTag("NN"))) {
        return true;
      }
      if (particles.containsKey(subToken.key()) && i == from - 1) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(SubTokens subTokens, SubToken subToken) {
    return subTokens.document().tokens().get(subToken.token()).lemma().toLowerCase(Locale.ROOT);
  }

  /** "lost 140 points, or 0.4%". */
  private static boolean isSaidAgain(SubTokens subTokens, Amount before, Amount amount) {
    boolean or = subTokens.get(amount.spanFirst() - 1).is("or");
    boolean bracket = subTokens.get(amount.spanFirst() - 1).is("(");
    int gap = amount.spanFirst() - before.spanEnd();
    return (or || bracket) && gap >= 1 && gap <= 2;
  }

  /** Whether a verb says where it went, and not what was done to so many things ("add 10 jobs"). */
  private static boolean isDirected(SubTokens subTokens, Amount amount) {
    boolean counted =
        amount.unit() == null && amount.noun() != null && !amount.noun().equals("point");
    boolean lasting = amount.unit() != null && amount.unit().isDuration();
    return (!counted && !lasting) || subTokens.get(amount.spanFirst() - 1).is("by");
  }

  /** Whether a particle is no part of a verb: "shares up 3%", "ended up 3%", but "made up 3%". */
  private boolean isCarried(SubTokens subTokens, int particle) {
    SubToken before = subTokens.get(particle - 1);
    if (!before.hasTag("VB") || before.token() < 0) {
      return true;
    }
    String lemma =
        subTokens.document().tokens().get(before.token()).lemma().toLowerCase(Locale.ROOT);
    return verbs.containsKey(lemma) || carriers.contains(lemma);
  }

  /** Whether the number at {@code first} is an amount by which something went up or down. */
  boolean isChange(SubTokens subTokens, int first) {
    return before(subTokens, first) != null;
  }
}
