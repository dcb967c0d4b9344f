package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of measure by their words and symbols. Immutable after loading. */
final class UnitTable {
  static final String UNITS = "lexicons/en/units.tsv";
  static final String PREFIXES = "lexicons/en/unit-prefixes.tsv";

  /**
   * Prefix symbols that combine with any unit; rarer ones only with the units they are used with.
   */
  private static final Set<String> COMMON_PREFIXES = Set.of("k", "M", "G", "T", "m", "µ", "μ", "n");

  private static final Set<String> RARE_COMBINATIONS =
      Set.of(
          "cm", "cl", "cL", "dm", "dl", "dL", "pg", "ps", "pF", "PB", "EB", "ZB", "PJ", "EJ", "PW",
          "hPa", "PWh", "EeV", "PeV", "fs");

  /** Combinations that mostly mean something else in an article. */
  private static final Set<String> MISLEADING =
      Set.of(
          "TV", "mT", "Tm", "Gm", "Mm", "MA", "GA", "TA", "Ts", "ks", "Ms", "Gs", "mb", "nb", "GF",
          "TF", "MF", "kF", "TN", "Tg", "Mg", "Gg", "MT");

  private final PhraseTrie<Unit> words = PhraseTrie.ofWords();
  private final PhraseTrie<Unit> symbols = PhraseTrie.ofSymbols();

  private final Map<String, Unit> byName = new HashMap<>();

  private UnitTable() {}

  static UnitTable load(LexiconReader lexicons) {
    UnitTable table = new UnitTable();
    List<LexiconRow> prefixes = lexicons.rows(PREFIXES);
    for (LexiconRow row : lexicons.rows(UNITS)) {
      table.add(row, prefixes);
    }
    return table;
  }

  private void add(LexiconRow row, List<LexiconRow> prefixes) {
    boolean ambiguous = row.optional(5).equals("ambiguous");
    Unit unit = new Unit(row.field(0), kind(row.field(1)), BigDecimal.ONE, ambiguous);
    byName.put(unit.name(), unit);
    addNames(unit, "", row);
    for (String symbol : list(row.optional(3))) {
      symbols.add(symbol, unit);
    }
    if (row.optional(5).equals("si")) {
      for (LexiconRow prefix : prefixes) {
        addPrefixed(unit, row, prefix);
      }
    }
  }

  private void addNames(Unit unit, String prefix, LexiconRow row) {
    words.add(prefix + row.field(0), unit);
    for (String form : list(row.optional(2))) {
      // Abbreviations ("secs") take no prefix.
      if (prefix.isEmpty() || form.length() > 4) {
        words.add(prefix + form, unit);
      }
    }
  }

  private void addPrefixed(Unit unit, LexiconRow row, LexiconRow prefix) {
    Unit prefixed = unit.named(prefix.field(0) + unit.name());
    addNames(prefixed, prefix.field(0), row);
    for (String symbol : list(row.optional(3))) {
      for (String sign : list(prefix.field(1))) {
        String both = sign + symbol;
        boolean usual = COMMON_PREFIXES.contains(sign) && !MISLEADING.contains(both);
        if (usual || RARE_COMBINATIONS.contains(both)) {
          symbols.add(both, prefixed);
        }
      }
    }
  }

  private static NumberKind kind(String dimension) {
    return switch (dimension) {
      case "percent" -> NumberKind.PERCENT;
      case "duration" -> NumberKind.DURATION;
      case "count" -> NumberKind.COUNT;
      default -> NumberKind.QUANTITY;
    };
  }

  static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(",", -1));
  }

  /** The unit of that name; null if there is none. */
  @Nullable Unit named(String name) {
    return byName.get(name);
  }

  /** Units by words in lower case. */
  PhraseTrie<Unit> words() {
    return words;
  }

  /** Units by symbols as they are written. */
  PhraseTrie<Unit> symbols() {
    return symbols;
  }
}
