package io.github.verbatim.cli;

/** How records are written. */
enum OutputFormat {
  /** Indented JSON; a batch is an array. */
  JSON,
  /** One record a line. */
  JSONL,
  /** A page to look at. */
  HTML
}
