package io.github.verbatim.internal.speaker.attribution;

/**
 * One contiguous stretch of a quote, in tokens.
 *
 * @param index position among all stretches of the article, in reading order
 * @param quote index of its quote
 * @param first index of its first token within the marks
 * @param end index behind its last token within the marks
 * @param open index of its first token, the opening mark included
 * @param close index behind its last token, the closing mark included
 */
record Stretch(int index, int quote, int first, int end, int open, int close) {}
