/** Work on many articles at once. Knows nothing of articles. */
@NullMarked
package io.github.verbatim.internal.batch;

import org.jspecify.annotations.NullMarked;
