package io.github.verbatim.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The three standard streams and what they are connected to.
 *
 * @param in standard input, as bytes
 * @param out standard output, as bytes; throws when its reader is gone, which a {@link PrintStream}
 *     would hide
 * @param err standard error, UTF-8
 * @param outIsTerminal whether somebody watches standard output
 * @param errIsTerminal whether somebody watches standard error
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int BUFFER = 1 << 16;

  /** The streams of this process. */
  static Console system() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(
            standardOutput(new FileOutputStream(FileDescriptor.out), descriptorTarget(1)), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(1),
        isTerminal(2));
  }

  /**
   * A pipe or socket fails to take bytes only when its reader is gone, whatever words the system's
   * language has for it.
   *
   * @param target what the descriptor stands for; if that is not known, English words decide
   */
  static OutputStream standardOutput(OutputStream out, String target) {
    if (target.isEmpty()) {
      return new ReadOutput(
          out,
          e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe"));
    }
    boolean hasReader = target.startsWith("pipe:") || target.startsWith("socket:");
    return hasReader ? new ReadOutput(out, e -> true) : out;
  }

  /**
   * Java can tell only whether input and output are both a terminal; Linux tells each one. Where
   * neither says so there is no terminal, and no progress bar. From Java 22 on the console is there
   * without a terminal too.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(int descriptor) {
    String target = descriptorTarget(descriptor);
    return target.isEmpty()
        ? Runtime.version().feature() < 22 && System.console() != null
        : target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
  }

  /** What a file descriptor stands for, as Linux says it; empty on other systems. */
  private static String descriptorTarget(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  /** The reader of standard output has seen enough. */
  static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1;

    ReaderGoneException(IOException cause) {
      super("the reader of the output is gone", cause);
    }
  }

  /** An output that somebody reads while it is written. */
  private static final class ReadOutput extends FilterOutputStream {
    private final Predicate<IOException> readerIsGone;

    ReadOutput(OutputStream out, Predicate<IOException> readerIsGone) {
      super(out);
      this.readerIsGone = readerIsGone;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw readerIsGone.test(e) ? new ReaderGoneException(e) : e;
      }
    }
  }
}
