package io.github.verbatim.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Keeps two runs from writing one file. A lock ends with its channel, or with its process. */
final class FileLocks {
  private FileLocks() {}

  /**
   * Opens a file for writing, with its content as it is; makes it if it is missing.
   *
   * @return the locked file; empty if another run has it, or renamed it just now
   */
  static Optional<FileChannel> lock(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // What it holds is the caller's to keep or to drop.
    }
    try {
      Optional<Object> before = key(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (hasLocked(channel) && before.equals(key(file))) {
        return Optional.of(channel);
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether another run is writing this file, which need not be there. */
  static boolean isLocked(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return !hasLocked(channel);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean hasLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What identifies a file whatever its name; empty on systems without such a key. */
  private static Optional<Object> key(Path file) throws IOException {
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }
}
