package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds and approximations before and after amounts. Immutable after loading. */
final class Modifiers {
  private static final String FILE = "lexicons/en/number-modifiers.tsv";

  private final PhraseTrie<Optional<Modifier>> before = PhraseTrie.ofWords();
  private final PhraseTrie<Optional<Modifier>> inside = PhraseTrie.ofWords();
  private final PhraseTrie<Optional<Modifier>> after = PhraseTrie.ofWords();

  /** What may stand between a modifier and its number. */
  private final Set<String> skipped;

  private Modifiers(WordClasses words) {
    this.skipped = words.get("before-number");
  }

  static Modifiers load(LexiconReader lexicons, WordClasses words) {
    Modifiers modifiers = new Modifiers(words);
    for (LexiconRow row : lexicons.rows(FILE)) {
      for (String place : UnitTable.list(row.field(1))) {
        modifiers.at(place, row).add(row.field(0), modifier(row));
      }
    }
    return modifiers;
  }

  private PhraseTrie<Optional<Modifier>> at(String place, LexiconRow row) {
    return switch (place) {
      case "before" -> before;
      case "inside" -> inside;
      case "after" -> after;
      default -> throw row.error("expected before, inside or after, found " + place);
    };
  }

  private static Optional<Modifier> modifier(LexiconRow row) {
    return switch (row.field(2)) {
      case "~" -> Optional.of(Modifier.ABOUT);
      case "<" -> Optional.of(Modifier.LESS);
      case ">" -> Optional.of(Modifier.MORE);
      case "≤" -> Optional.of(Modifier.AT_MOST);
      case "≥" -> Optional.of(Modifier.AT_LEAST);
      case "=" -> Optional.empty();
      default -> throw row.error("expected one of ~ < > ≤ ≥ =, found " + row.field(2));
    };
  }

  /**
   * A modifier right after a number and before its unit: "50+ years", "5,000-odd people".
   *
   * @return null if there is none
   */
  PhraseTrie.@Nullable Match<Optional<Modifier>> inside(SubTokens subTokens, int end) {
    boolean hyphen =
        subTokens.get(end).isDash() && subTokens.attached(end) && subTokens.attached(end + 1);
    if (hyphen) {
      PhraseTrie.Match<Optional<Modifier>> match = inside.match(subTokens, end + 1);
      return match != null ? match : after.match(subTokens, end + 1);
    }
    boolean sum = startsSum(subTokens.get(end + 1)) && subTokens.get(end).is("plus");
    return sum || isSpacedPlus(subTokens, end) || subTokens.get(end + 1).isDigits()
        ? null
        : inside.match(subTokens, end);
  }

  /** "5 + 3": a plus that stands apart adds. */
  private static boolean isSpacedPlus(SubTokens subTokens, int at) {
    return subTokens.get(at).is("+") && !subTokens.attached(at);
  }

  /** "$1,500 plus $300 costs". */
  private static boolean startsSum(SubToken subToken) {
    return subToken.isDigits() || subToken.hasTag("$") || subToken.hasTag("CD");
  }

  /** The amount with its modifier and the span widened to it. */
  Amount find(SubTokens subTokens, Amount known) {
    Amount.Draft amount = known.edit();
    PhraseTrie.Match<Optional<Modifier>> found = foundBefore(subTokens, amount.first);
    if (found != null) {
      amount.spanFirst = found.first();
      if (amount.modifier == null) {
        amount.modifier = found.value().orElse(null);
      }
    }
    if (amount.modifier == null) {
      foundAfter(subTokens, amount);
    }
    return amount.done();
  }

  private PhraseTrie.@Nullable Match<Optional<Modifier>> foundBefore(
      SubTokens subTokens, int first) {
    int at = first;
    for (int passed = 0; passed < 3; passed++) {
      boolean hyphen = subTokens.get(at - 1).is("-") && subTokens.attached(at);
      PhraseTrie.Match<Optional<Modifier>> match =
          before.matchBefore(subTokens, hyphen ? at - 1 : at);
      if (match != null && isMeant(subTokens, match)) {
        return match;
      }
      if (!skipped.contains(subTokens.get(at - 1).key())) {
        return null;
      }
      at--;
    }
    return null;
  }

  /** Words of place and time that also compare: "over" in "all over", "some" in "for some". */
  private static boolean isMeant(SubTokens subTokens, PhraseTrie.Match<Optional<Modifier>> match) {
    SubToken word = subTokens.get(match.first());
    return (!word.is("plus") || match.end() > match.first() + 1)
        && !(word.is("sub") && !subTokens.get(match.end()).is("-"));
  }

  private void foundAfter(SubTokens subTokens, Amount.Draft amount) {
    for (int end : List.of(amount.end, amount.spanEnd)) {
      PhraseTrie.Match<Optional<Modifier>> match = after.match(subTokens, end);
      if (match != null && !isSpacedPlus(subTokens, end)) {
        amount.modifier = match.value().orElse(null);
        amount.spanEnd = Math.max(amount.spanEnd, match.end());
        return;
      }
    }
  }
}
