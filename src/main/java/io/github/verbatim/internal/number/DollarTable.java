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

  /** The words that play a part in statements about currencies. */
  Set<String> role(String role) {
    return roles.getOrDefault(role, Set.of());
  }

  /** Whether a word plays that part in a statement about the currency. */
  boolean isRole(String role, SubToken subToken) {
    return role(role).contains(subToken.key());
  }

  /** Whether this is a dollar sign without letters before or after it. */
  boolean isBareSign(SubTokens subTokens, int at) {
    return subTokens.get(at).is("$")
        && signEndingAt(subTokens, at) == null
        && signAt(subTokens, at) == null;
  }

  /**
   * The dollar that starts at a sub-token with its kind: "US$", "$A", "CAD", "Canadian dollars".
   */
  @Nullable UnitMatch namedAt(SubTokens subTokens, int at) {
    UnitMatch sign = signAt(subTokens, at);
    if (sign != null) {
      return sign;
    }
    PhraseTrie.Match<Unit> code = currencies.codes().match(subTokens, at);
    if (code != null && isDollar(code.value())) {
      int end = subTokens.get(code.end()).is("$") ? code.end() + 1 : code.end();
      return new UnitMatch(code.value(), end);
    }
    PhraseTrie.Match<Unit> name = currencies.words().match(subTokens, at);
    return name != null && name.end() > at + 1 && isDollar(name.value())
        ? new UnitMatch(name.value(), name.end())
        : null;
  }

  /** The dollar that an adjective after a sum names: "$20 Canadian", "$3m US", "$20 CAD". */
  @Nullable UnitMatch afterSum(SubTokens subTokens, int at) {
    UnitMatch named = namedAt(subTokens, at);
    if (named != null && !subTokens.get(named.end() - 1).is("$")) {
      return named;
    }
    SubToken word = subTokens.get(at);
    String code = word.isCapitalized() ? adjectives.get(word.key()) : null;
    return code == null || opensPhrase(subTokens.get(at + 1))
        ? null
        : new UnitMatch(Unit.of(code, NumberKind.MONEY), at + 1);
  }

  /** Whether the word before this belongs to a noun after it: "a $5 million Canadian contract". */
  private static boolean opensPhrase(SubToken next) {
    boolean noun = next.hasTag("NN") || next.hasTag("JJ") || next.hasTag("VBN");
    return next.isWord() ? noun : next.isDash() && next.attached();
  }

  private @Nullable UnitMatch signAt(SubTokens subTokens, int at) {
    PhraseTrie.Match<Unit> sign = currencies.symbols().match(subTokens, at);
    if (sign == null || sign.end() == at + 1 || !isDollar(sign.value())) {
      return null;
    }
    // "A $5 fee" is no Australian one.
    boolean close = subTokens.attached(sign.end() - 1) || subTokens.get(at).is("us");
    return close ? new UnitMatch(sign.value(), sign.end()) : null;
  }

  private @Nullable UnitMatch signEndingAt(SubTokens subTokens, int dollar) {
    for (int first = dollar - 1; first >= Math.max(0, dollar - 3); first--) {
      UnitMatch named = namedAt(subTokens, first);
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
