package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.logging.Redwood;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.verbatim.record.ArticleRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article reaches no log and no terminal: nothing is logged or printed while one is read. */
class LogLinesIT {
  /** What would forge a line, steer a terminal, or make CoreNLP's tokenizer complain. */
  private static final List<String> ARTICLES =
      List.of(
          "“No,” said Ann Lee.\r\n2026-01-01 ERROR forged line\r\u001b[31mred\u001b[0m ${jndi:ldap://x}",
          "Untokenizable \u0001\u0002\u009f\ufffe\ud800 \udbff\udfff %n %s {} \u2028 “a\u0007b”",
          "“".repeat(200) + "\u001b]0;title\u0007" + "9".repeat(500) + " " + "word".repeat(500));

  private static final Logger ROOT = Logger.getLogger("");

  private static Verbatim verbatim;

  private final List<LogRecord> logged = new ArrayList<>();
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeAll
  static void load() {
    verbatim = Verbatim.load();
  }

  @BeforeEach
  void capture() {
    PrintStream stream = new PrintStream(captured, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    RedwoodConfiguration.javaUtilLogging().apply();
    ROOT.setLevel(Level.ALL);
    ROOT.addHandler(handler);
  }

  @AfterEach
  void release() {
    System.setOut(out);
    System.setErr(err);
    ROOT.removeHandler(handler);
    ROOT.setLevel(Level.INFO);
    RedwoodConfiguration.slf4j().apply();
  }

  @Test
  void nothing_is_logged_or_printed_about_an_article() {
    for (String text : ARTICLES) {
      ArticleRecord record = verbatim.extract(text);
      RecordContract.check(record, text);
    }
    assertThat(logged).isEmpty();
    assertThat(captured.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void what_corenlp_logs_would_be_seen_here() {
    Redwood.log("a line of CoreNLP");
    assertThat(logged)
        .extracting(line -> line.getMessage().strip())
        .containsExactly("a line of CoreNLP");
  }
}
