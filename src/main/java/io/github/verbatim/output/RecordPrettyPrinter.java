package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Set;

/**
 * Indents JSON by two spaces, with {@code \n} on every platform, and keeps small things on one
 * line: spans, aliases, each mention, each warning. Stateless; safe for all threads.
 */
final class RecordPrettyPrinter implements PrettyPrinter {
  /** Fields whose value, an array or an object, takes one line as a whole. */
  private static final Set<String> ONE_LINE =
      Set.of("spans", "aliases", "mention", "cue", "producer", "alternateName", "motivation");

  /** Fields with an array whose every element takes one line. */
  private static final Set<String> ONE_LINE_EACH =
      Set.of("mentions", "warnings", "selector", "body");

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, 0);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    if (entries > 0) {
      breakLine(out, 1);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, 0);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    if (values > 0) {
      breakLine(out, 1);
    }
    out.writeRaw(']');
  }

  private static void separate(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    if (isOnOneLine(out.getOutputContext())) {
      out.writeRaw(' ');
    } else {
      breakLine(out, 0);
    }
  }

  /** A new line, indented to the depth where we are, less {@code outdent}; none on one line. */
  private static void breakLine(JsonGenerator out, int outdent) throws IOException {
    JsonStreamContext here = out.getOutputContext();
    if (isOnOneLine(here)) {
      return;
    }
    int depth = -outdent;
    for (JsonStreamContext at = here; !at.inRoot(); at = at.getParent()) {
      depth++;
    }
    out.writeRaw('\n');
    out.writeRaw("  ".repeat(depth));
  }

  private static boolean isOnOneLine(JsonStreamContext here) {
    for (JsonStreamContext at = here; !at.inRoot(); at = at.getParent()) {
      JsonStreamContext parent = at.getParent();
      if (parent.inObject() && ONE_LINE.contains(parent.getCurrentName())) {
        return true;
      }
      if (parent.inArray()
          && parent.getParent().inObject()
          && ONE_LINE_EACH.contains(parent.getParent().getCurrentName())) {
        return true;
      }
    }
    return false;
  }
}
