package io.github.verbatim.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of those in it, links followed. What cannot be opened and links that
 * lead back are reported, and the others read all the same.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Problems problems;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(Problems problems) {
    this.problems = problems;
  }

  /** Walks through a folder. */
  static FolderWalk of(Path folder, Problems problems) {
    FolderWalk walk = new FolderWalk(problems);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      problems.report(folder.toString(), CommandRunner.sentence(e));
    }
    return walk;
  }

  /** In no particular order. */
  List<Path> files() {
    return files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problems.report(file.toString(), reason(e));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    if (e != null) {
      problems.report(folder.toString(), reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemLoopException
        ? "this link leads back to a folder that holds it"
        : "cannot be read: " + CommandRunner.sentence(e);
  }
}
