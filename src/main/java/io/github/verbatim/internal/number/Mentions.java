package io.github.verbatim.internal.number;

import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import org.jspecify.annotations.Nullable;

/** Turns what was found out about an amount into its record. */
final class Mentions {
  private Mentions() {}

  static NumberMention of(SubTokens subTokens, Amount amount) {
    int start = subTokens.get(amount.spanFirst()).start();
    int end = subTokens.get(Math.max(amount.spanEnd(), amount.end()) - 1).end();
    return new NumberMention(
        subTokens.document().text().substring(start, end),
        start,
        end,
        amount.kind(),
        amount.value(),
        amount.upper(),
        amount.from(),
        amount.to(),
        amount.modifier(),
        unit(amount),
        phrase(amount),
        amount.change(),
        amount.substance(),
        null);
  }

  private static @Nullable String unit(Amount amount) {
    Unit unit = amount.unit();
    return unit != null ? unit.name() : amount.noun();
  }

  private static @Nullable String phrase(Amount amount) {
    if (amount.kind() == NumberKind.AGE && amount.unit() != null) {
      return amount.unit().name() + " of age";
    }
    String phrase = amount.unit() == null ? amount.phrase() : null;
    return phrase == null || phrase.equals(amount.noun()) ? null : phrase;
  }
}
