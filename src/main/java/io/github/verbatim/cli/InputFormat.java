package io.github.verbatim.cli;

import java.nio.file.Path;
import java.util.Locale;

/** How articles stand in a file. */
enum InputFormat {
  /** One article, UTF-8. */
  TEXT,
  /** One JSON object a line, with {@code text} and, if it likes, {@code id}. */
  JSONL;

  private static final String COMPRESSED = ".gz";

  /** By the ending of the name: {@code .jsonl} and {@code .ndjson} are JSON Lines. */
  static InputFormat of(Path file) {
    String name = uncompressedName(file);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : TEXT;
  }

  /**
   * Whether a file of a folder is an article: {@code .txt}, or the endings of JSON Lines, which
   * {@code .gz} may follow.
   */
  static boolean isArticleFile(Path file) {
    return of(file) == JSONL || uncompressedName(file).endsWith(".txt");
  }

  /** Whether a file is compressed, by its ending {@code .gz}. */
  static boolean isCompressed(Path file) {
    return lowerCaseName(file).endsWith(COMPRESSED);
  }

  private static String uncompressedName(Path file) {
    String name = lowerCaseName(file);
    return name.endsWith(COMPRESSED)
        ? name.substring(0, name.length() - COMPRESSED.length())
        : name;
  }

  private static String lowerCaseName(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }
}
