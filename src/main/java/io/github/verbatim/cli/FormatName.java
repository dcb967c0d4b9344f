package io.github.verbatim.cli;

import io.github.verbatim.output.RecordFormat;
import io.github.verbatim.output.RecordFormats;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of the formats that the library can write, for {@code --format}. */
final class FormatName implements ITypeConverter<RecordFormat>, Iterable<String> {

  @Override
  public RecordFormat convert(String name) {
    return RecordFormats.named(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + String.join(", ", names()) + ", found " + name));
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  private static List<String> names() {
    return RecordFormats.all().stream().map(RecordFormat::name).toList();
  }
}
