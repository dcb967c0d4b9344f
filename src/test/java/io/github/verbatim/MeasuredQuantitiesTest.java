package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import java.math.BigDecimal;
import javax.measure.Quantity;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

class MeasuredQuantitiesTest {
  private static final MeasuredQuantities QUANTITIES = MeasuredQuantities.load();

  private static NumberMention number(
      String value, @Nullable String upper, NumberKind kind, @Nullable String unit) {
    BigDecimal end = upper == null ? null : new BigDecimal(upper);
    return new NumberMention(
        value,
        0,
        value.length(),
        kind,
        new BigDecimal(value),
        end,
        null,
        unit,
        null,
        null,
        null,
        null);
  }

  /** Converts, so that a wrong code shows as a wrong value. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static double in(Quantity<?> quantity, String code) {
    Unit unit = UCUMFormat.getInstance(Variant.CASE_SENSITIVE).parse(code);
    return quantity.to(unit).getValue().doubleValue();
  }

  @ParameterizedTest
  @CsvSource({
    "5, QUANTITY, kilometre, m, 5000",
    "100, QUANTITY, kilometre per hour, m/s, 27.7777778",
    "2, QUANTITY, square kilometre, m2, 2000000",
    "3, QUANTITY, cubic metre, L, 3000",
    "1, QUANTITY, mile, m, 1609.344",
    "10, QUANTITY, microgram, g, 0.00001",
    "2, QUANTITY, kilowatt hour, J, 7200000",
    "20, QUANTITY, degree celsius, K, 293.15",
    "212, QUANTITY, degree fahrenheit, Cel, 100",
    "4, QUANTITY, tonne, kg, 4000",
    "90, DURATION, minute, h, 1.5",
    "3, DURATION, decade, a, 30",
    "12, AGE, year, mo, 144",
    "50, PERCENT, percent, 1, 0.5"
  })
  void a_measure_is_a_quantity(
      String value, NumberKind kind, String unit, String code, double converted) {
    assertThat(QUANTITIES.of(number(value, null, kind, unit)))
        .hasValueSatisfying(
            quantity ->
                assertThat(in(quantity, code)).isCloseTo(converted, offset(1e-6 * converted)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, MONEY, USD",
    "5, MONEY, USD per barrel",
    "5, COUNT, boat",
    "5, COUNT, bar",
    "5, COUNT, time per week",
    "5, QUANTITY, mile per gallon of beer",
    "5, QUANTITY, twenty foot equivalent unit",
    "5, PLAIN,",
    "3, ORDINAL, day"
  })
  void what_is_no_measure_is_empty(String value, NumberKind kind, @Nullable String unit) {
    assertThat(QUANTITIES.of(number(value, null, kind, unit))).isEmpty();
    assertThat(QUANTITIES.upper(number(value, "6", kind, unit))).isEmpty();
  }

  @Test
  void a_range_has_two_ends() {
    NumberMention range = number("3", "4", NumberKind.QUANTITY, "kilometre");
    assertThat(QUANTITIES.of(range))
        .hasValueSatisfying(q -> assertThat(in(q, "m")).isEqualTo(3000));
    assertThat(QUANTITIES.upper(range))
        .hasValueSatisfying(q -> assertThat(in(q, "m")).isEqualTo(4000));
    assertThat(QUANTITIES.upper(number("3", null, NumberKind.QUANTITY, "kilometre"))).isEmpty();
  }
}
