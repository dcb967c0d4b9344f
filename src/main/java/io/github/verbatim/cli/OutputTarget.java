package io.github.verbatim.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the output goes, as UTF-8. A file is written as {@code NAME.partial} and gets its name when
 * it is complete, so what carries the name always is; an older file of that name stays until then.
 * For one thread.
 */
final class OutputTarget implements Closeable {
  private final @Nullable Path file;
  private final @Nullable Path partial;
  private final Writer writer;

  private OutputTarget(@Nullable Path file, @Nullable Path partial, Writer writer) {
    this.file = file;
    this.partial = partial;
    this.writer = writer;
  }

  /**
   * A file, or standard output if {@code file} is null.
   *
   * @throws CommandFailure if the file cannot be made
   */
  static OutputTarget open(@Nullable Path file, Console console) {
    return file == null ? standard(console) : file(file);
  }

  /** Standard output. */
  static OutputTarget standard(Console console) {
    return new OutputTarget(
        null,
        null,
        new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
  }

  /**
   * A file. What is there and no regular file, such as a named pipe, is written directly.
   *
   * @throws CommandFailure if it cannot be made
   */
  static OutputTarget file(Path file) {
    if (Files.isDirectory(file)) {
      throw CommandFailure.usage("--output " + file + " is a folder, expected a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw CommandFailure.usage("--output " + file + ": there is no folder " + folder);
    }
    boolean direct = Files.exists(file) && !Files.isRegularFile(file);
    Path written = direct ? file : file.resolveSibling(file.getFileName() + ".partial");
    try {
      return new OutputTarget(
          direct ? null : file, direct ? null : written, Files.newBufferedWriter(written));
    } catch (IOException e) {
      throw CommandFailure.usage(
          "--output " + file + " cannot be written: " + CommandRunner.sentence(e));
    }
  }

  Writer writer() {
    return writer;
  }

  /** Hands on what was written so far, so that a reader of standard output need not wait. */
  void flush() throws IOException {
    if (partial == null) {
      writer.flush();
    }
  }

  /** Ends the output; a file gets its name. */
  void complete() throws IOException {
    if (file == null || partial == null) {
      writer.flush();
      return;
    }
    writer.close();
    try {
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Closes a file. One that is not complete keeps the name {@code NAME.partial}, or goes if nothing
   * was written to it.
   */
  @Override
  public void close() throws IOException {
    if (partial != null) {
      writer.close();
      if (Files.exists(partial) && Files.size(partial) == 0) {
        Files.delete(partial);
      }
    }
  }
}
