package io.github.verbatim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.Verbatim;
import io.github.verbatim.output.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Entry of the command line. */
public final class Main {
  private Main() {}

  /** Runs a command. */
  public static void main(String[] arguments) throws IOException {
    Verbatim verbatim = Verbatim.load();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String argument : arguments) {
      if (argument.endsWith(".jsonl")) {
        for (String line : Files.readAllLines(Path.of(argument))) {
          JsonNode node = new ObjectMapper().readTree(line);
          out.println(
              RecordJson.compact(
                  verbatim.extract(node.get("text").asText()).withId(node.get("id").asText())));
        }
      } else {
        out.println(RecordJson.pretty(verbatim.extract(Files.readString(Path.of(argument)))));
      }
    }
    out.flush();
  }
}
