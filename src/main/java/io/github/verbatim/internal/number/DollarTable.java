package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.NumberKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dollars of the world and the words that tell them apart. Immutable after loading. */
final class DollarTable {
  static final String US = "USD";
  private static final String DOLLARS = "lexicons/en/dollars.tsv";
  private static final String STATEMENTS = "lexicons/en/dollar-statements.tsv";

  private final CurrencyTable currencies;
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> roles;

  private DollarTable(CurrencyTable currencies, Map<String, Set<String>> roles) {
    this.currencies = currencies;
    this.roles = roles;
  }

  static DollarTable load(LexiconReader lexicons, CurrencyTable currencies) {
    Map<String, Set<String>> roles =
        lexicons.rows(STATEMENTS).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.field(1),
                    Collectors.mapping(row -> row.field(0), Collectors.toUnmodifiableSet())));
    DollarTable table = new DollarTable(currencies, roles);
    for (LexiconRow row : lexicons.rows(DOLLARS)) {
      String code = row.field(0);
      UnitTable.list(row.optional(1)).forEach(word -> table.adjectives.put(word, code));
      table.places.put(code, UnitTable.list(row.optional(2)));
    }
    return table;
  }

  /** Words of the places at home with a dollar, by its code, in file order. */
  Map<String, List<String>> places() {
    return places;
  }

  /** Whether a word plays that part in a statement about the currency. */
  boolean isRole(String role, Piece piece) {
    return roles.getOrDefault(role, Set.of()).contains(piece.key());
  }

  /** Whether this is a dollar sign without letters before or behind it. */
  boolean isBareSign(Pieces pieces, int at) {
    return pieces.get(at).is("$") && signEndingAt(pieces, at) == null && signAt(pieces, at) == null;
  }

  /** The dollar that starts at a piece with its kind: "US$", "$A", "CAD", "Canadian dollars". */
  UnitReader.@Nullable Match namedAt(Pieces pieces, int at) {
    UnitReader.Match sign = signAt(pieces, at);
    if (sign != null) {
      return sign;
    }
    PhraseTrie.Match<Unit> code = currencies.codes().match(pieces, at);
    if (code != null && isDollar(code.value())) {
      int end = pieces.get(code.end()).is("$") ? code.end() + 1 : code.end();
      return new UnitReader.Match(code.value(), end);
    }
    PhraseTrie.Match<Unit> name = currencies.words().match(pieces, at);
    return name != null && name.end() > at + 1 && isDollar(name.value())
        ? new UnitReader.Match(name.value(), name.end())
        : null;
  }

  /** The dollar that an adjective behind a sum names: "$20 Canadian", "$3m US", "$20 CAD". */
  UnitReader.@Nullable Match behindSum(Pieces pieces, int at) {
    UnitReader.Match named = namedAt(pieces, at);
    if (named != null && !pieces.get(named.end() - 1).is("$")) {
      return named;
    }
    Piece word = pieces.get(at);
    String code = word.isCapitalized() ? adjectives.get(word.key()) : null;
    return code == null || opensPhrase(pieces.get(at + 1))
        ? null
        : new UnitReader.Match(Unit.of(code, NumberKind.MONEY), at + 1);
  }

  /** Whether the word before this belongs to a noun behind it: "a $5 million Canadian contract". */
  private static boolean opensPhrase(Piece next) {
    boolean noun = next.hasTag("NN") || next.hasTag("JJ") || next.hasTag("VBN");
    return next.isWord() ? noun : next.isDash() && next.glued();
  }

  private UnitReader.@Nullable Match signAt(Pieces pieces, int at) {
    PhraseTrie.Match<Unit> sign = currencies.symbols().match(pieces, at);
    if (sign == null || sign.end() == at + 1 || !isDollar(sign.value())) {
      return null;
    }
    // "A $5 fee" is no Australian one.
    boolean close = pieces.glued(sign.end() - 1) || pieces.get(at).is("us");
    return close ? new UnitReader.Match(sign.value(), sign.end()) : null;
  }

  private UnitReader.@Nullable Match signEndingAt(Pieces pieces, int dollar) {
    for (int first = dollar - 1; first >= Math.max(0, dollar - 3); first--) {
      UnitReader.Match named = namedAt(pieces, first);
      if (named != null && named.end() == dollar + 1) {
        return named;
      }
    }
    return null;
  }

  private boolean isDollar(Unit unit) {
    return places.containsKey(unit.name());
  }
}
