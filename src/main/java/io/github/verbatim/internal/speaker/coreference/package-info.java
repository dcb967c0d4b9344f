/**
 * From the words that name a source to who it is: a person, an organization, or somebody without a
 * name.
 *
 * <p>{@link io.github.verbatim.internal.speaker.coreference.CoreferenceResolver} walks through the
 * article once, in reading order, and keeps track of who was mentioned where and how; so a pronoun
 * is decided with the earlier ones known. Names are looked up, pronouns go to the person who stands
 * out where they are met (a weighted sum of few signs in the tradition of Lappin and Leass 1994),
 * noun phrases to whom the article so describes.
 */
@NullMarked
package io.github.verbatim.internal.speaker.coreference;

import org.jspecify.annotations.NullMarked;
