/** Log-linear models whose weights are text: {@code feature<TAB>weight} lines beside a manifest. */
@NullMarked
package io.github.verbatim.internal.model;

import org.jspecify.annotations.NullMarked;
