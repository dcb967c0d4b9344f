/** Mentions of organizations to organizations: long forms, acronyms, short forms. */
@NullMarked
package io.github.verbatim.internal.organization;

import org.jspecify.annotations.NullMarked;
