package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.EvaluationJson.Line;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out in which form gold is written: JSON Lines, or brat's pairs of files. */
public final class GoldFiles {
  private static final String ANNOTATIONS = ".ann";

  private GoldFiles() {}

  /**
   * The annotated articles of a file or folder, as lines of JSON.
   *
   * @param file a JSON Lines file; or an {@code .ann} file of brat beside its {@code .txt}; or a
   *     folder of them, read by name and with its subfolders
   * @throws IOException with a sentence, if something is missing or malformed
   */
  static List<Line> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException(file + " was not found");
    }
    if (Files.isDirectory(file)) {
      return readFolder(file);
    }
    return file.toString().endsWith(ANNOTATIONS)
        ? List.of(readBrat(file, null))
        : EvaluationJson.read(file);
  }

  private static List<Line> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(ANNOTATIONS)).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " holds no .ann file of brat");
    }
    List<Line> lines = new ArrayList<>();
    for (Path file : files) {
      lines.add(readBrat(file, folder));
    }
    return lines;
  }

  private static Line readBrat(Path annotations, @Nullable Path folder) throws IOException {
    String name = String.valueOf(annotations.getFileName());
    String stem = name.substring(0, name.length() - ANNOTATIONS.length());
    Path textFile = annotations.resolveSibling(stem + ".txt");
    if (!Files.exists(textFile)) {
      throw new IOException(annotations + " has no text beside it: " + textFile + " was not found");
    }
    String text = EvaluationJson.readText(textFile);
    BratFile file =
        BratFile.parse(EvaluationJson.readText(annotations).lines().toList(), annotations, text);
    String id = folder == null ? stem : idWithin(folder, annotations.resolveSibling(stem));
    return new Line(annotations.toString(), BratGold.line(id, text, file));
  }

  /** The steps from the folder to the file, the same on all systems. */
  private static String idWithin(Path folder, Path file) {
    List<String> steps = new ArrayList<>();
    folder.relativize(file).forEach(step -> steps.add(step.toString()));
    return String.join("/", steps);
  }

  /**
   * The same gold as JSON Lines alone, which is what trainers read.
   *
   * @param folder where to write those that are not
   * @throws IOException with a sentence, if something is missing or malformed
   */
  public static List<Path> asJsonLines(List<Path> files, Path folder) throws IOException {
    List<Path> result = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file) || file.toString().endsWith(ANNOTATIONS)) {
        Path copy = folder.resolve("gold-" + result.size() + ".jsonl");
        write(read(file), copy);
        result.add(copy);
      } else {
        read(file);
        result.add(file);
      }
    }
    return result;
  }

  private static void write(List<Line> lines, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Line line : lines) {
        writer.append(line.json().toString()).append('\n');
      }
    }
  }
}
