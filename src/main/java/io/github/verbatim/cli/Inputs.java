package io.github.verbatim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user named on the command line, folders opened out.
 *
 * @param files in the order given; those of a folder by path
 * @param batch whether it asks for many articles: several names, a folder, or JSON Lines
 */
record Inputs(List<Input> files, boolean batch) {

  /** Copies the list. */
  Inputs {
    files = List.copyOf(files);
  }

  /** Whether every input holds exactly one article. */
  boolean allText() {
    return files.stream().allMatch(input -> input.format() == InputFormat.TEXT);
  }

  /** Those that are files. */
  List<Path> paths() {
    return files.stream().map(Input::file).filter(Objects::nonNull).toList();
  }

  /**
   * Looks the arguments up. What is not there is reported as a problem.
   *
   * @param format the format of all of them; null goes by the names of the files, and takes
   *     standard input for text
   * @throws CommandFailure if none of them is there
   */
  static Inputs resolve(List<String> arguments, @Nullable InputFormat format, Problems problems) {
    List<Input> files = new ArrayList<>();
    boolean batch = arguments.size() > 1;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        files.add(new Input(null, "stdin", format == null ? InputFormat.TEXT : format));
        continue;
      }
      Path path = Path.of(argument);
      String problem = problem(path);
      if (problem != null && arguments.size() == 1) {
        throw CommandFailure.usage(argument + " " + problem);
      } else if (problem != null) {
        problems.report(argument, problem);
      } else if (Files.isDirectory(path)) {
        batch = true;
        files.addAll(articlesIn(path, format, problems));
      } else {
        files.add(new Input(path, String.valueOf(path.getFileName()), formatOf(path, format)));
      }
    }
    if (files.isEmpty()) {
      throw CommandFailure.usage("none of the inputs holds an article");
    }
    return new Inputs(files, batch || files.get(0).format() == InputFormat.JSONL);
  }

  private static @Nullable String problem(Path path) {
    if (!Files.exists(path)) {
      return "was not found";
    }
    return Files.isReadable(path) ? null : "cannot be read: permission denied";
  }

  private static InputFormat formatOf(Path file, @Nullable InputFormat format) {
    return format == null ? InputFormat.of(file) : format;
  }

  private static List<Input> articlesIn(
      Path folder, @Nullable InputFormat format, Problems problems) {
    FolderWalk walk = FolderWalk.of(folder, problems);
    List<Input> found =
        walk.files().stream()
            .filter(file -> isWanted(file, format))
            .map(file -> new Input(file, nameWithin(folder, file), formatOf(file, format)))
            .sorted(Comparator.comparing(Input::name))
            .toList();
    if (found.isEmpty()) {
      problems.report(folder.toString(), "this folder holds no .txt or .jsonl file to read");
    } else {
      walk.files().stream()
          .filter(file -> !isWanted(file, format))
          .collect(Collectors.groupingBy(Inputs::ending, TreeMap::new, Collectors.counting()))
          .forEach((ending, count) -> problems.note(skipped(folder, ending, count)));
    }
    return found;
  }

  private static boolean isWanted(Path file, @Nullable InputFormat format) {
    return InputFormat.isArticleFile(file) && (format == null || InputFormat.of(file) == format);
  }

  private static String skipped(Path folder, String ending, long count) {
    return String.format(
        Locale.ROOT,
        "%s: left out %,d %s %s",
        folder,
        count,
        ending,
        count == 1 ? "file" : "files");
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "other" : name.substring(dot);
  }

  /** The same on all systems. */
  private static String nameWithin(Path folder, Path file) {
    List<String> steps = new ArrayList<>();
    folder.relativize(file).forEach(step -> steps.add(step.toString()));
    return String.join("/", steps);
  }
}
