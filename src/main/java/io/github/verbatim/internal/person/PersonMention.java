package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.TaggedEntity;

/**
 * One mention of a person by name.
 *
 * @param entity where it stands
 * @param form the name that it prints
 */
record PersonMention(TaggedEntity entity, NameForm form) {}
