/**
 * Views of a record: JSON, a page to look at, and the forms in which others take quotes. Needs
 * neither CoreNLP nor the rest of the library.
 *
 * <p>{@link io.github.verbatim.output.RecordFormats} lists what there is. Every view refuses a
 * record that does not fit its article before it writes anything, and takes any text whatever.
 *
 * <p>Decided, and not to be "fixed":
 *
 * <ul>
 *   <li>The page is put together by hand and not by a template engine: everything from an article
 *       passes one escaping method, and a content security policy lets only the library's own
 *       script run.
 *   <li>A quote's badge is a link to its line in the list below, not a script's button: without
 *       scripts the page still answers who and why. Its letters are drawn by the style sheet, so
 *       that copying from the story copies the article.
 *   <li>The schema leaves room for more fields everywhere but in spans, because fields may be added
 *       to the record.
 *   <li>In JSON-LD a source without a name is a {@code creditText}: "witnesses" are neither a
 *       {@code Person} nor an {@code Organization}.
 *   <li>The table of quotes begins with a byte order mark, without which spreadsheets garble
 *       quotation marks.
 * </ul>
 */
@NullMarked
package io.github.verbatim.output;

import org.jspecify.annotations.NullMarked;
