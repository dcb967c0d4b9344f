package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.record.SpeakerKind;

/** Who, or what, words of an article stand for. */
public sealed interface Referent {

  /**
   * A person whom the article names.
   *
   * @param index position among the people found
   */
  record Person(int index) implements Referent {}

  /**
   * An organization that the article names.
   *
   * @param index position among the organizations found
   */
  record Organization(int index) implements Referent {}

  /**
   * Anybody else.
   *
   * @param name how the article calls it, without article
   * @param kind what kind of source it is
   */
  record Other(String name, SpeakerKind kind) implements Referent {}
}
