package io.github.verbatim;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.number.UcumCodes;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import javax.measure.Quantity;
import org.jspecify.annotations.Nullable;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;
import tech.units.indriya.quantity.Quantities;

/**
 * Numbers of a record as quantities of JSR-385. The only class that needs {@code
 * systems.uom:systems-ucum}, an optional dependency that embedders add themselves. Immutable.
 *
 * <pre>{@code
 * NumberMention number = verbatim.extract("The rope is 20 m long.").numbers().get(0);
 * MeasuredQuantities.load().of(number).get().getUnit().toString(); // → "m"
 * }</pre>
 */
public final class MeasuredQuantities {
  private static final Set<NumberKind> MEASURED =
      Set.of(NumberKind.QUANTITY, NumberKind.DURATION, NumberKind.AGE, NumberKind.PERCENT);

  private final UcumCodes codes;

  private MeasuredQuantities(UcumCodes codes) {
    this.codes = codes;
  }

  /**
   * Reads the codes of the units.
   *
   * @return the reader of quantities, to be shared
   * @throws ModelException if they cannot be read
   */
  public static MeasuredQuantities load() {
    try {
      return new MeasuredQuantities(UcumCodes.load(new LexiconReader(ModelFiles.bundled())));
    } catch (UnreadableModelException e) {
      throw new ModelException(e.getMessage(), e);
    }
  }

  /**
   * What was measured, the lower end of a range; empty for money, counts, and units without a code
   * in UCUM.
   *
   * @param number a number of a record
   * @return its value in its unit
   */
  public Optional<Quantity<?>> of(NumberMention number) {
    return quantity(number, number.value());
  }

  /**
   * The upper end of a range; empty where {@link #of} is, and for a single number.
   *
   * @param number a number of a record
   * @return its upper value in its unit
   */
  public Optional<Quantity<?>> upper(NumberMention number) {
    return quantity(number, number.upper());
  }

  private Optional<Quantity<?>> quantity(NumberMention number, @Nullable BigDecimal value) {
    String unit = number.unit();
    String code = unit != null && MEASURED.contains(number.kind()) ? codes.code(unit) : null;
    return value == null || code == null
        ? Optional.empty()
        : Optional.of(
            Quantities.getQuantity(
                value, UCUMFormat.getInstance(Variant.CASE_SENSITIVE).parse(code)));
  }
}
