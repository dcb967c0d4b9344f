package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record does not depend on the language, the digits or the charset of the machine. */
class LocaleIT {
  /** Full of the letter that Turkish folds otherwise. */
  private static final String CAPITALS =
      "IRVING INDUSTRIES IS INVESTIGATED. “It Is An Injustice,” Said INGRID IVERSON, Its"
          + " Chief Investment Officer. “I Insist,” INSPECTOR IAN INNES SAID. IT INVESTED"
          + " 1.5 MILLION IN THE FBI AND THE IMF.";

  @TempDir private Path folder;

  /** Runs in a JVM of its own: writes the records of the examples to the file that it is given. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), records(), StandardCharsets.UTF_8);
  }

  private static String records() throws IOException {
    List<String> texts = new ArrayList<>(ExampleArticles.texts());
    texts.add(CAPITALS);
    StringBuilder records = new StringBuilder();
    for (String text : texts) {
      records.append(RecordJson.compact(SharedPipeline.verbatim().extract(text))).append('\n');
    }
    return records.toString();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII",
        "-Duser.language=az -Duser.country=AZ -Dfile.encoding=ISO-8859-9",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=UTF-16BE",
      })
  void records_are_the_same(String options) throws Exception {
    Path written = folder.resolve("records.jsonl");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LocaleIT.class.getName(), written.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] said = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(new String(said, StandardCharsets.UTF_8)).isZero();

    assertThat(Files.readString(written)).isEqualTo(records());
  }
}
