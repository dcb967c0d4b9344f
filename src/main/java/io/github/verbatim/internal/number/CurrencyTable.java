package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The currencies by name, code and symbol. Immutable after loading. */
final class CurrencyTable {
  private static final String FILE = "lexicons/en/currencies.tsv";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final PhraseTrie<Unit> words = PhraseTrie.ofWords();
  private final PhraseTrie<Unit> symbols = PhraseTrie.ofSymbols();
  private final PhraseTrie<Unit> codes = PhraseTrie.ofSymbols();
  private final Map<String, List<Local>> byNoun = new HashMap<>();
  private final Map<String, List<String>> places = new HashMap<>();
  private final Set<String> needPlace = new HashSet<>();

  /**
   * A currency that shares its name with others.
   *
   * @param code its ISO 4217 code
   * @param places words of places where the bare name means it
   */
  record Local(String code, List<String> places) {}

  private CurrencyTable() {}

  static CurrencyTable load(LexiconReader lexicons) {
    CurrencyTable table = new CurrencyTable();
    for (LexiconRow row : lexicons.rows(FILE)) {
      table.add(row);
    }
    return table;
  }

  private void add(LexiconRow row) {
    String code = row.field(0);
    List<String> around = UnitTable.list(row.optional(4));
    places.put(code, around);
    for (String name : UnitTable.list(row.field(1))) {
      boolean placed = name.endsWith("!");
      boolean ambiguous = placed || name.endsWith("?");
      String bare = ambiguous ? name.substring(0, name.length() - 1) : name;
      if (placed) {
        needPlace.add(bare);
        needPlace.add(bare + "s");
      }
      addName(bare, code, ambiguous, around);
    }
    Unit unit = Unit.of(code, NumberKind.MONEY);
    for (String symbol : UnitTable.list(row.optional(2))) {
      symbols.add(symbol, unit);
    }
    codes.add(code, unit);
    codes.add("M" + code, new Unit(code, NumberKind.MONEY, MILLION, false));
    for (String minor : UnitTable.list(row.optional(3))) {
      addMinor(row, code, minor);
    }
  }

  private void addName(String name, String code, boolean ambiguous, List<String> around) {
    Unit unit = new Unit(code, NumberKind.MONEY, BigDecimal.ONE, ambiguous);
    words.add(name, unit);
    words.add(name + "s", unit);
    if (!around.isEmpty()) {
      String noun = name.substring(name.lastIndexOf(' ') + 1);
      byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(new Local(code, around));
    }
  }

  private void addMinor(LexiconRow row, String code, String minor) {
    String[] parts = minor.split("=", -1);
    if (parts.length != 2) {
      throw row.error("expected name=value for a minor unit, found \"" + minor + "\"");
    }
    Unit unit = new Unit(code, NumberKind.MONEY, new BigDecimal(parts[1]), false);
    words.add(parts[0], unit);
    words.add(parts[0] + "s", unit);
  }

  /** Names, singular and plural, in lower case. */
  PhraseTrie<Unit> words() {
    return words;
  }

  /** Symbols before or after an amount. */
  PhraseTrie<Unit> symbols() {
    return symbols;
  }

  /** ISO 4217 codes. */
  PhraseTrie<Unit> codes() {
    return codes;
  }

  /** The currencies that a bare noun may name ("peso"); empty if only one. */
  List<Local> named(String noun) {
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    List<Local> locals = byNoun.get(noun);
    return locals != null ? locals : byNoun.getOrDefault(singular, List.of());
  }

  /** Whether a bare noun names a currency only in an article that names one of its places. */
  boolean needsPlace(String noun) {
    return needPlace.contains(noun);
  }

  /** The places of every currency that has some. */
  Collection<List<String>> allPlaces() {
    return Collections.unmodifiableCollection(places.values());
  }

  /** Words of places where this currency is the likely one. */
  List<String> places(String code) {
    return places.getOrDefault(code, List.of());
  }
}
