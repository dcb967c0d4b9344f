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
  private static final Set<String> SKIPPED =
      Set.of(
          "a", "an", "another", "just", "only", "about", "between", "from", "us", "further", "“",
          "\"", "‘", "(");

  private final PhraseTrie<Optional<Modifier>> before = PhraseTrie.ofWords();
  private final PhraseTrie<Optional<Modifier>> after = PhraseTrie.ofWords();

  private Modifiers() {}

  static Modifiers load(LexiconReader lexicons) {
    Modifiers modifiers = new Modifiers();
    for (LexiconRow row : lexicons.rows(FILE)) {
      PhraseTrie<Optional<Modifier>> trie =
          switch (row.field(1)) {
            case "before" -> modifiers.before;
            case "after" -> modifiers.after;
            default -> throw row.error("expected before or after, found " + row.field(1));
          };
      trie.add(row.field(0), modifier(row));
    }
    return modifiers;
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
    SubToken next = subTokens.get(hyphen ? end + 1 : end);
    if ((next.is("+") && next.attached() && !subTokens.get(end + 1).isDigits())
        || hyphen
        || next.is("or")
        || next.is("odd")
        || (next.is("plus") && !startsSum(subTokens.get(end + 1)))) {
      return after.match(subTokens, hyphen ? end + 1 : end);
    }
    return null;
  }

  /** "$1,500 plus $300 costs". */
  private static boolean startsSum(SubToken subToken) {
    return subToken.isDigits() || subToken.hasTag("$") || subToken.hasTag("CD");
  }

  /** Sets the modifier of an amount and widens its span to it. */
  void find(SubTokens subTokens, Amount amount) {
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
  }

  private PhraseTrie.@Nullable Match<Optional<Modifier>> foundBefore(
      SubTokens subTokens, int first) {
    int at = first;
    for (int skipped = 0; skipped < 3; skipped++) {
      boolean hyphen = subTokens.get(at - 1).is("-") && subTokens.attached(at);
      PhraseTrie.Match<Optional<Modifier>> match =
          before.matchBefore(subTokens, hyphen ? at - 1 : at);
      if (match != null && isMeant(subTokens, match)) {
        return match;
      }
      if (!SKIPPED.contains(subTokens.get(at - 1).key())) {
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

  private void foundAfter(SubTokens subTokens, Amount amount) {
    for (int end : List.of(amount.end, amount.spanEnd)) {
      PhraseTrie.Match<Optional<Modifier>> match = after.match(subTokens, end);
      SubToken first = subTokens.get(end);
      boolean word =
          first.is("or")
              || first.is("and")
              || first.is("at")
              || first.is("tops")
              || first.is("give")
              || (first.is("+") && first.attached());
      if (match != null && word) {
        amount.modifier = match.value().orElse(null);
        amount.spanEnd = Math.max(amount.spanEnd, match.end());
        return;
      }
    }
  }
}
