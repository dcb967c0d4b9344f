package io.github.verbatim.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where model and lexicon files come from: the class path, or a folder of the user's in which a
 * file takes the place of the bundled one of the same name. Immutable.
 */
public final class ModelFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BUNDLED_ROOT = "/io/github/verbatim/models/";

  /** The file of taggers that the build makes, in the models jar. */
  public static final String TAGGERS = "taggers/en/taggers.bin";

  private final @Nullable Path folder;

  private ModelFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The files that came with the library. */
  public static ModelFiles bundled() {
    return new ModelFiles(null);
  }

  /**
   * The files of {@code folder}, and the bundled ones where it has none.
   *
   * @throws UnreadableModelException if {@code folder} is no folder
   */
  public static ModelFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableModelException(
          "models folder " + folder + " was not found or is not a folder");
    }
    return new ModelFiles(folder);
  }

  /**
   * The files of the folder that take the place of bundled ones, such as {@code
   * lexicons/en/titles.tsv}, in alphabetical order.
   *
   * @throws UnreadableModelException if the folder cannot be read or has a file that takes the
   *     place of none; what does not travel in the jar, a README and the figures of an evaluation,
   *     may stand there too
   */
  public List<String> replaced() {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files.filter(Files::isRegularFile).map(this::name).filter(ModelFiles::isModel).toList();
      names.forEach(this::requireBundled);
      return names.stream().sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableModelException("models folder " + folder + " cannot be read: " + e, e);
    }
  }

  private String name(Path file) {
    return folder == null ? "" : folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isModel(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return !file.startsWith(".") && !file.endsWith(".md") && !file.equals("evaluation.txt");
  }

  private void requireBundled(String name) {
    if (ModelFiles.class.getResource(BUNDLED_ROOT + name) == null) {
      throw new UnreadableModelException(
          "models folder "
              + folder
              + ": "
              + name
              + " takes the place of no bundled file; models and lexicons bear the names that they"
              + " have in the folder models of the source");
    }
  }

  /**
   * Opens a file, such as {@code lexicons/en/titles.tsv}.
   *
   * @throws UnreadableModelException if it is neither in the folder nor on the class path
   */
  public InputStream open(String name) {
    try {
      if (folder != null && Files.isRegularFile(folder.resolve(name))) {
        return Files.newInputStream(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UnreadableModelException(
          "model file " + folder.resolve(name) + " cannot be read: " + e, e);
    }
    return opened(
        ModelFiles.class.getResourceAsStream(BUNDLED_ROOT + name),
        "model file "
            + name
            + " is missing from the class path; it comes inside the verbatim jar, so check how the jar was built");
  }

  /**
   * Opens a file of CoreNLP's models jar.
   *
   * @param resource its full name on the class path
   * @throws UnreadableModelException naming the Maven coordinates to add, if it is not there
   */
  public static InputStream openCoreNlp(String resource) {
    return opened(
        ModelFiles.class.getClassLoader().getResourceAsStream(resource),
        "CoreNLP model "
            + resource
            + " is missing from the class path; add the dependency io.github.verbatim:verbatim"
            + " with classifier \"models\", in the version of the library");
  }

  /** Opens {@link #TAGGERS}; null if it is not on the class path. */
  public static @Nullable InputStream compactTaggers() {
    // In another jar, which may be another module: not by way of this class.
    return ModelFiles.class
        .getClassLoader()
        .getResourceAsStream(BUNDLED_ROOT.substring(1) + TAGGERS);
  }

  private static InputStream opened(@Nullable InputStream stream, String messageIfMissing) {
    if (stream == null) {
      throw new UnreadableModelException(messageIfMissing);
    }
    return stream;
  }

  /** All lines of a UTF-8 text file. */
  public List<String> lines(String name) {
    return readLines(open(name), name);
  }

  /**
   * All lines of a stream, which is closed, without a byte order mark; {@code name} is for the
   * error message.
   */
  public static List<String> readLines(InputStream stream, String name) {
    try (stream) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).lines().toList();
    } catch (IOException e) {
      throw new UnreadableModelException(
          "model file " + name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
