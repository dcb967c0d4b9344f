package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes that UCUM has for the names of units in a record. Immutable. */
public final class UcumCodes {
  private static final Map<String, String> POWERS = Map.of("square ", "2", "cubic ", "3");

  private final Map<String, String> codes = new HashMap<>();

  private UcumCodes() {}

  /**
   * Reads the codes from the lexicons of the numbers.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static UcumCodes load(LexiconReader lexicons) {
    UcumCodes table = new UcumCodes();
    List<LexiconRow> prefixes = lexicons.rows(UnitTable.PREFIXES);
    for (LexiconRow row : lexicons.rows(UnitTable.UNITS)) {
      String code = row.optional(4);
      if (!code.isEmpty()) {
        table.codes.put(row.field(0), code);
        if (row.optional(5).equals("si")) {
          prefixes.forEach(prefix -> table.addPrefixed(prefix, row.field(0), code));
        }
      }
    }
    return table;
  }

  private void addPrefixed(LexiconRow prefix, String name, String code) {
    String sign = UnitTable.list(prefix.field(1)).get(0);
    codes.putIfAbsent(prefix.field(0) + name, (sign.equals("µ") ? "u" : sign) + code);
  }

  /** The case-sensitive code of a unit, "km/h" for "kilometre per hour"; null if it has none. */
  public @Nullable String code(String unit) {
    String code = codes.get(unit);
    if (code != null) {
      return code;
    }
    int per = unit.lastIndexOf(" per ");
    if (per > 0) {
      String above = code(unit.substring(0, per));
      String below = code(unit.substring(per + " per ".length()));
      return above == null || below == null ? null : above + "/" + below;
    }
    for (Map.Entry<String, String> power : POWERS.entrySet()) {
      if (unit.startsWith(power.getKey())) {
        String base = codes.get(unit.substring(power.getKey().length()));
        return base == null ? null : base + power.getValue();
      }
    }
    return null;
  }
}
