package io.github.verbatim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberMentionTest {
  /** A record that is read back from JSON has the digits alone, and equals the one written. */
  @ParameterizedTest
  @CsvSource({"5E+36, 5000000000000000000000000000000000000", "1.50, 1.5", "0E-7, 0", "100, 1E+2"})
  void equal_numbers_have_equal_forms(String one, String other) {
    assertThat(mention(one)).isEqualTo(mention(other)).hasSameHashCodeAs(mention(other));
  }

  /** Nobody's memory is filled with zeros. */
  @ParameterizedTest
  @CsvSource({"1E+1000000000", "1E-1000000000"})
  void a_huge_exponent_stays_one(String value) {
    assertThat(mention(value).value()).isEqualTo(new BigDecimal(value));
  }

  private static NumberMention mention(String value) {
    BigDecimal number = new BigDecimal(value);
    return new NumberMention(
        "5", 0, 1, NumberKind.PLAIN, number, number, null, null, null, null, null, null);
  }
}
