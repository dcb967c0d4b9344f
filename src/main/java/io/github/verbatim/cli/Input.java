package io.github.verbatim.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file with one or many articles, or standard input.
 *
 * @param file the file; null for standard input
 * @param name what messages and ids call it: a file's name, its path within the folder that the
 *     user named, or {@code stdin}
 * @param format how the articles stand in it
 */
record Input(@Nullable Path file, String name, InputFormat format) {

  /** Opens it. */
  InputStream open(Console console) throws IOException {
    return new BufferedInputStream(file == null ? console.in() : Files.newInputStream(file));
  }

  /** Id of the article in a text file; null for standard input. */
  @Nullable String articleId() {
    return file == null ? null : name;
  }
}
