package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

class UcumCodesTest {
  private static final LexiconReader LEXICONS = new LexiconReader(ModelFiles.bundled());
  private static final UcumCodes CODES = UcumCodes.load(LEXICONS);

  static Stream<String> unitsWithCode() {
    return LEXICONS.rows(UnitTable.UNITS).stream()
        .filter(row -> !row.optional(4).isEmpty())
        .map(row -> row.field(0));
  }

  static Stream<String> prefixedUnits() {
    return LEXICONS.rows(UnitTable.UNITS).stream()
        .filter(row -> row.optional(5).equals("si") && !row.optional(4).isEmpty())
        .map((LexiconRow row) -> "kilo" + row.field(0));
  }

  @ParameterizedTest
  @MethodSource({"unitsWithCode", "prefixedUnits"})
  void every_code_of_the_lexicon_is_one_of_ucum(String unit) {
    String code = CODES.code(unit);
    assertThat(code).isNotNull();
    assertThatCode(() -> UCUMFormat.getInstance(Variant.CASE_SENSITIVE).parse(code))
        .doesNotThrowAnyException();
  }
}
