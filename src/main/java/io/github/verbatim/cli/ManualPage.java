package io.github.verbatim.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command and its subcommands as a page for man(1), in roff. */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of this command. */
  static String of(CommandSpec root) {
    ManualPage manual = new ManualPage();
    manual.begin(root);
    root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .forEach(manual::command);
    manual.end(root);
    return manual.page.toString();
  }

  private void begin(CommandSpec root) {
    String name = root.name();
    line(".TH " + name.toUpperCase(Locale.ROOT) + " 1");
    line(".SH NAME");
    line(escaped(name) + " \\- " + escaped(String.join(" ", root.usageMessage().description())));
    line(".SH SYNOPSIS");
    line(".B " + escaped(name));
    line("COMMAND [OPTION]... INPUT...");
  }

  private void command(CommandSpec command) {
    line(".SH " + escaped(command.name()).toUpperCase(Locale.ROOT));
    synopsis(command);
    paragraph(String.join(" ", command.usageMessage().description()));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameter.paramLabel(), text(parameter.description()));
    }
    for (OptionSpec option : command.options()) {
      item(names(option), text(option.description()));
    }
    verbatim(command.usageMessage().footer());
  }

  private void synopsis(CommandSpec command) {
    String synopsis = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).strip();
    verbatim(synopsis.lines().toArray(String[]::new));
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
  }

  private void item(String term, String description) {
    line(".TP");
    line(".B " + escaped(term));
    line(escaped(description));
  }

  private void end(CommandSpec root) {
    line(".SH EXIT STATUS");
    line(escaped(text(root.usageMessage().footer())));
  }

  private void paragraph(String words) {
    line(".PP");
    line(escaped(words));
  }

  /** Lines as they stand. */
  private void verbatim(String[] lines) {
    line(".PP");
    line(".nf");
    List.of(lines).forEach(each -> line(escaped(each)));
    line(".fi");
  }

  private static String text(String[] lines) {
    return String.join(" ", lines).strip();
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** Plain words: no line is a request, no backslash an escape. */
  private static String escaped(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
