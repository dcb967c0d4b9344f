package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two units are the same: synonyms, signs, abbreviations, plurals and spellings apart; of
 * counted nouns only the head noun has to agree. Immutable.
 */
final class UnitComparison {
  private static final Set<String> NO_UNIT = Set.of("", "-", "dimensionless", "null", "none");

  /** Currency codes that are words too when written small. */
  private static final Set<String> WORDS_NOT_CODES = Set.of("all", "try", "mad", "top");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern PER_CENT_WORDS = Pattern.compile("\\bper cent\\b");
  private static final Pattern PER_CENT =
      Pattern.compile("\\bper[ -]cent\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern RATE =
      Pattern.compile(
          "\\s++per\\s++|\\s*+/\\s*+|(?<=[\\p{L}\\p{N}_$€£%])\\s++an?\\s++(?=[\\p{L}\\p{N}_])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern RATE_WORD =
      Pattern.compile("\\s++per\\s++|/", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern RATE_MARK = Pattern.compile(" per |/");
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "\\s(?:of|in|from|for|on|at|with|to|who|that)\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String ANY_RATE = " per *";

  private final UnitWords words = new UnitWords();
  private final Map<String, String> symbols = ScorerWords.map("unit-symbols.tsv");
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> currencies = new HashSet<>();

  UnitComparison() {
    ScorerWords.map("unit-names.tsv").forEach((form, name) -> names.put(key(form), name));
    names.values().stream().filter(name -> CODE.matcher(name).matches()).forEach(currencies::add);
  }

  /**
   * A unit as it is compared.
   *
   * @param name its one name; null for no unit
   * @param proper whether it is a unit proper, not a counted noun
   */
  record Unit(@Nullable String name, boolean proper) {}

  private String key(String phrase) {
    return String.join(" ", words.of(phrase));
  }

  /** The unit that a gold file or a record names so. */
  Unit normal(@Nullable String unit) {
    if (unit == null || NO_UNIT.contains(ScoreText.strip(unit))) {
      return new Unit(null, true);
    }
    Unit whole = part(unit);
    if (whole.proper() && (!unit.contains("/") || symbols.containsKey(unit))) {
      return whole;
    }
    return rate(PER_CENT.matcher(unit).replaceAll("percent").replace("parts-per-", "part per "));
  }

  /** "mile an hour", "km/h": each part by itself, then the whole. */
  private Unit rate(String unit) {
    List<String> parts = new ArrayList<>();
    boolean proper = true;
    for (String piece : RATE.split(unit, -1)) {
      if (!ScoreText.strip(piece).isEmpty()) {
        Unit part = part(piece);
        proper = part.proper();
        parts.add(String.valueOf(part.name()));
      }
    }
    String name = String.join(" per ", parts);
    return new Unit(names.getOrDefault(name, name), parts.size() != 1 || proper);
  }

  private Unit part(String phrase) {
    String bare = ScoreText.strip(phrase);
    String symbol = symbols.get(bare);
    if (symbol != null) {
      return new Unit(symbol, true);
    }
    String code = bare.toUpperCase(Locale.ROOT);
    if (currencies.contains(code) && (bare.equals(code) || isSmallCode(bare))) {
      return new Unit(code, true);
    }
    String key = PER_CENT_WORDS.matcher(key(bare)).replaceAll("percent");
    String name = names.get(key);
    return name == null ? new Unit(key, false) : new Unit(name, true);
  }

  private static boolean isSmallCode(String bare) {
    return bare.equals(bare.toLowerCase(Locale.ROOT)) && !WORDS_NOT_CODES.contains(bare);
  }

  /** The head noun of a counted phrase: "gas-only powertrain option" → "option". */
  String head(String phrase) {
    String noun = COMPLEMENT.split(" " + ScoreText.strip(phrase) + " ", 2)[0];
    List<String> all = words.of(noun);
    return all.isEmpty() ? "" : all.get(all.size() - 1);
  }

  /**
   * Whether the two agree.
   *
   * @param gold the annotated unit; {@code "USD per *"} allows any rate or none
   */
  boolean same(@Nullable String gold, @Nullable String predicted) {
    if (gold != null && gold.endsWith(ANY_RATE)) {
      String amount = RATE_MARK.split(predicted == null ? "" : predicted, -1)[0];
      return same(gold.substring(0, gold.length() - ANY_RATE.length()), amount);
    }
    Unit one = normal(gold);
    Unit other = normal(predicted);
    if (Objects.equals(one.name(), other.name())) {
      return true;
    }
    if (gold == null || predicted == null || one.name() == null || other.name() == null) {
      return false;
    }
    return !(one.proper() && other.proper()) && heads(gold).equals(heads(predicted));
  }

  private List<String> heads(String unit) {
    List<String> heads = new ArrayList<>();
    for (String piece : RATE_WORD.split(unit, -1)) {
      heads.add(head(piece));
    }
    return heads;
  }
}
