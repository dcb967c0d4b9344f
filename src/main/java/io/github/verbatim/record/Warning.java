package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in the article that the reader of the record should know, such as a quotation that
 * never closes.
 *
 * <pre>{@code
 * String text = "Ann Lee said: “We go at dawn.\n\nNobody came.";
 * Warning warning = verbatim.extract(text).warnings().get(0);
 * warning.code(); // → UNCLOSED_QUOTE
 * warning.start(); // → 14
 * }</pre>
 *
 * @param code stable and machine-readable, e.g. {@code unclosed-quote}; see {@link WarningCode}
 * @param start 0-based index of the first character concerned, in UTF-16 code units; null for the
 *     whole article
 * @param end index behind the last character concerned; null for the whole article
 * @param message one sentence for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Warning(
    WarningCode code, @Nullable Integer start, @Nullable Integer end, String message) {

  /**
   * Checks that code and message are there.
   *
   * @param code stable and machine-readable, e.g. {@code unclosed-quote}
   * @param start 0-based index of the first character concerned, in UTF-16 code units
   * @param end index behind the last character concerned
   * @param message one sentence for people
   */
  public Warning {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }
}
