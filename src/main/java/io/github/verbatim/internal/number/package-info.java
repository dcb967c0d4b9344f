/**
 * Tokens to numbers: value, unit, modifier, and what is counted.
 *
 * <pre>
 * sentence ─▶ sub-tokens ────▶ marked ─────▶ amounts ─────▶ ranges, shares ─▶ nouns, ages, bounds, directions ─▶ mentions
 *         SubTokenScanner  ContextRules  AmountReader  RangeJoiner       CountedNouns, AgeFinder,           Mentions
 *                          DateMarker                  Shares            Modifiers, ChangeWords, AmountFilter, Bounds
 *                          LabelMarker
 * </pre>
 *
 * <p>Intentional:
 *
 * <ul>
 *   <li>CoreNLP's {@code NumberNormalizer} is not used: it has no units, reads no scale that is
 *       attached to digits, and takes "two-thirds" for 2. Its tokens and tags are.
 *   <li>What is counted is found by walking over tags, not by a parse: it follows its number, and a
 *       parser would cost more than all else.
 *   <li>A movement "from 355 to 310" is one number with both ends, from and to; the level after
 *       "rose 3% to" has no direction of its own, and "to 310 from 355" is two numbers.
 *   <li>What a number is by the words around it (a time, a citation, a telephone number, a negative
 *       in brackets) is a row of number-contexts.tsv.
 *   <li>"one" counts before a noun and in "one of the ships", not as a pronoun.
 *   <li>Two numbers in digits with a dash that count nothing and do not rise above 200 are a score,
 *       not a range.
 * </ul>
 */
@NullMarked
package io.github.verbatim.internal.number;

import org.jspecify.annotations.NullMarked;
