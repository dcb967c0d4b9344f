package io.github.verbatim.internal.document;

/** What the tagger takes a name for. */
public enum EntityLabel {
  /** A person. */
  PERSON,
  /** An organization. */
  ORGANIZATION,
  /** A place. */
  LOCATION
}
