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

  private final PhraseTrie<Unit> words = PhraseTrie.ofWords();
  private final PhraseTrie<Unit> symbols = PhraseTrie.ofSymbols();

  private final Map<String, Unit> byName = new HashMap<>();

  private final Set<String> commonPrefixes;
  private final Set<String> prefixedUnits;
  private final Set<String> misleading;

  private UnitTable(WordClasses words) {
    this.commonPrefixes = words.get("common-prefix");
    this.prefixedUnits = words.get("prefixed-unit");
    this.misleading = words.get("no-prefixed-unit");
  }

  static UnitTable load(LexiconReader lexicons, WordClasses words) {
    UnitTable table = new UnitTable(words);
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
        boolean usual = commonPrefixes.contains(sign) && !misleading.contains(both);
        if (usual || prefixedUnits.contains(both)) {
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
