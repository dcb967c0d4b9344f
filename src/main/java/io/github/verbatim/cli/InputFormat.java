package io.github.verbatim.cli;

import java.nio.file.Path;
import java.util.Locale;

/** How articles stand in a file. */
enum InputFormat {
  /** One article, UTF-8. */
  TEXT,
  /** One JSON object a line, with {@code text} and, if it likes, {@code id}. */
  JSONL;

  /** By the ending of the name: {@code .jsonl} and {@code .ndjson} are JSON Lines. */
  static InputFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : TEXT;
  }

  /** Whether a file of a folder is an article: {@code .txt}, or the endings of JSON Lines. */
  static boolean isArticleFile(Path file) {
    return of(file) == JSONL || file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
