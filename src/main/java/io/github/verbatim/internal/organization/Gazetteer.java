package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Organizations that a user knows of: each line of a UTF-8 file names one, its name first and then
 * its aliases, parted by tabs; lines that begin with "#" are comments. All forms are found in the
 * text as they are written there, and those of one line are one organization. Immutable.
 */
public final class Gazetteer {
  private static final Gazetteer EMPTY = new Gazetteer(Map.of());

  private final Map<String, String> nameByForm;

  private Gazetteer(Map<String, String> nameByForm) {
    this.nameByForm = Map.copyOf(nameByForm);
  }

  /** One without entries. */
  public static Gazetteer empty() {
    return EMPTY;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableModelException if it cannot be read, or a form stands for two organizations
   */
  public static Gazetteer read(Path file) {
    String name = file.toString();
    try {
      return parse(ModelFiles.readLines(Files.newInputStream(file), name), name);
    } catch (IOException e) {
      throw new UnreadableModelException("gazetteer " + name + " cannot be read: " + e, e);
    }
  }

  /**
   * Reads lines from anywhere.
   *
   * @param source closed in the end
   * @param name what to call it in a message
   * @throws UnreadableModelException if it cannot be read, or a form stands for two organizations
   */
  public static Gazetteer read(Reader source, String name) {
    try (BufferedReader lines = new BufferedReader(source)) {
      return parse(lines.lines().toList(), name);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableModelException("gazetteer " + name + " cannot be read: " + e, e);
    }
  }

  /** From the lines of a file; {@code file} is for the error message. */
  static Gazetteer parse(List<String> lines, String file) {
    Map<String, String> nameByForm = new LinkedHashMap<>();
    for (LexiconRow row : LexiconReader.parse(lines, file)) {
      if (row.field(0).isEmpty()) {
        throw row.error("expected the organization's name before the first tab, found nothing");
      }
      for (String form : row.fields()) {
        String other = form.isEmpty() ? null : nameByForm.put(form, row.field(0));
        if (other != null && !other.equals(row.field(0))) {
          throw row.error("\"" + form + "\" is a name of " + other + " already");
        }
      }
    }
    return new Gazetteer(nameByForm);
  }

  /** For each form, names among them, the name of its organization. */
  Map<String, String> nameByForm() {
    return nameByForm;
  }
}
