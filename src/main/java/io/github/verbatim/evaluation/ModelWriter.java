package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the files of a log-linear model into its folder. Immutable. */
final class ModelWriter {
  private final Path folder;

  /** For a folder, which is made if it is not there. */
  ModelWriter(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Writes a file, in the place of one of the same name. */
  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /**
   * Writes {@code model.tsv}: weights by feature, without those that are rounded to nothing.
   *
   * @param decimals digits behind the point
   */
  void writeWeights(Map<String, Double> weights, int decimals) throws IOException {
    StringBuilder lines = new StringBuilder("# feature<TAB>weight; see README.md\n");
    weights.forEach(
        (name, weight) -> {
          String rounded = String.format(Locale.ROOT, "%." + decimals + "f", weight);
          if (Double.parseDouble(rounded) != 0) {
            lines.append(name).append('\t').append(rounded).append('\n');
          }
        });
    write("model.tsv", lines.toString());
  }

  /**
   * Writes {@code manifest.json}.
   *
   * @param model name of the model
   * @param facts what it was made of and how good it is, in this order, behind what every manifest
   *     holds
   */
  void writeManifest(String model, Map<String, Object> facts) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("model", model);
    manifest.put("language", "en");
    manifest.put("seed", "none: nothing is random");
    manifest.put("java", Runtime.version().feature());
    manifest.putAll(facts);
    write(
        "manifest.json",
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
  }
}
