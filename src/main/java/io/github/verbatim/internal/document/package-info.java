/**
 * Raw article text to {@link io.github.verbatim.internal.document.Document}: paragraphs, sentences,
 * tagged tokens and entity mentions, all immutable, all with offsets into the caller's text.
 *
 * <p>{@link io.github.verbatim.internal.document.CoreNlpAnnotator} and what loads its models are
 * all of the pipeline that knows CoreNLP. The article is tagged block by block, so no sentence, and
 * with it no entity, runs over a paragraph break and the memory that CoreNLP needs does not grow
 * with the article.
 */
@NullMarked
package io.github.verbatim.internal.document;

import org.jspecify.annotations.NullMarked;
