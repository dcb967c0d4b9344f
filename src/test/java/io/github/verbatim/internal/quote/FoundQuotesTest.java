package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.Span;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoundQuotesTest {
  private static final FoundQuote CLOSED = quote(1, true);
  private static final FoundQuote OPEN = quote(10, false);
  private static final FoundQuote ALSO_OPEN = quote(20, false);
  private static final FoundQuotes ALL =
      new FoundQuotes(List.of(CLOSED, OPEN, ALSO_OPEN), List.of(warning(OPEN), warning(ALSO_OPEN)));

  @Test
  void a_warning_goes_with_its_quote() {
    assertThat(ALL.without(Set.of(OPEN)))
        .isEqualTo(new FoundQuotes(List.of(CLOSED, ALSO_OPEN), List.of(warning(ALSO_OPEN))));
    assertThat(ALL.without(Set.of(CLOSED, ALSO_OPEN)))
        .isEqualTo(new FoundQuotes(List.of(OPEN), List.of(warning(OPEN))));
  }

  private static FoundQuote quote(int start, boolean closed) {
    return new FoundQuote(List.of(new Span(start, start + 5)), closed, 0.9);
  }

  private static Warning warning(FoundQuote quote) {
    int mark = quote.extent().start() - 1;
    return new Warning(WarningCode.UNCLOSED_QUOTE, mark, mark + 1, "not closed");
  }
}
