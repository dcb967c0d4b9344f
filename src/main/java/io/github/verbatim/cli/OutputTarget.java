package io.github.verbatim.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the output goes, as UTF-8, compressed if the name ends with {@code .gz}. A file is written
 * as {@code NAME.partial} and gets its name when it is complete, so what carries the name always
 * is; an older file of that name stays until then. For one thread.
 */
final class OutputTarget implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final @Nullable Path file;
  private final @Nullable Path partial;
  private final @Nullable GZIPOutputStream compressor;
  private final Writer writer;
  private boolean completed;

  private OutputTarget(@Nullable Path file, OutputStream out, boolean compressed)
      throws IOException {
    this.file = file;
    this.partial = file == null ? null : partialOf(file);
    this.compressor = compressed ? new GZIPOutputStream(out, BUFFER) : null;
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(compressor == null ? out : compressor, StandardCharsets.UTF_8));
  }

  /**
   * A file, or standard output if {@code file} is null.
   *
   * @param inputs files that the output must not replace
   * @throws CommandFailure if the file cannot be made, is one of the inputs, or is being written by
   *     another run
   */
  static OutputTarget open(@Nullable Path file, Collection<Path> inputs, Console console)
      throws IOException {
    return file == null ? standard(console) : file(file, inputs);
  }

  /** Standard output. */
  static OutputTarget standard(Console console) throws IOException {
    return new OutputTarget(null, console.out(), false);
  }

  /** A file. What is there and no regular file, such as a named pipe, is written directly. */
  private static OutputTarget file(Path file, Collection<Path> inputs) {
    if (Files.isDirectory(file)) {
      throw CommandFailure.usage("--output " + file + " is a folder, expected a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw CommandFailure.usage("--output " + file + ": there is no folder " + folder);
    }
    boolean direct = Files.exists(file) && !Files.isRegularFile(file);
    boolean compressed = InputFormat.isCompressed(file);
    try {
      return direct
          ? new OutputTarget(null, Files.newOutputStream(file), compressed)
          : new OutputTarget(file, openPartial(file, inputs), compressed);
    } catch (IOException e) {
      throw CommandFailure.usage(
          "--output " + file + " cannot be written: " + CommandRunner.sentence(e));
    }
  }

  private static OutputStream openPartial(Path file, Collection<Path> inputs) throws IOException {
    Path partial = partialOf(file);
    refuseInput(file, file, inputs);
    refuseInput(file, partial, inputs);
    if (FileLocks.isLocked(file)) {
      throw inUse(file, file);
    }
    FileChannel locked = FileLocks.lock(partial).orElseThrow(() -> inUse(file, partial));
    locked.truncate(0);
    return Channels.newOutputStream(locked);
  }

  private static Path partialOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  /** Whatever the names: a link to an input is the input. */
  private static void refuseInput(Path output, Path written, Collection<Path> inputs)
      throws IOException {
    for (Path input : inputs) {
      if (Files.exists(written) && Files.exists(input) && Files.isSameFile(input, written)) {
        throw CommandFailure.usage(
            "--output " + output + " would overwrite the input " + input + "; give another name");
      }
    }
  }

  private static CommandFailure inUse(Path output, Path locked) {
    return CommandFailure.usage(
        "--output " + output + ": another run is writing " + locked + "; give another name");
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

  /** Ends the output; a file gets its name, while the lock still holds. */
  void complete() throws IOException {
    writer.flush();
    if (compressor != null) {
      compressor.finish();
    }
    if (file != null && partial != null) {
      try {
        Files.move(
            partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    completed = true;
  }

  /**
   * Closes a file. One that is not complete keeps the name {@code NAME.partial}, or goes if nothing
   * was written to it.
   */
  @Override
  public void close() throws IOException {
    if (partial == null) {
      return;
    }
    if (!completed) {
      writer.flush();
      if (Files.size(partial) == 0) {
        Files.delete(partial);
      }
    }
    writer.close();
  }
}
