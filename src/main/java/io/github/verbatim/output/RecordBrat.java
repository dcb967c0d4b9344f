package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;

/**
 * A record as <a href="https://brat.nlplab.org/standoff.html">brat standoff</a>, the {@code .ann}
 * file that stands beside an article's {@code .txt}, and back. Stateless; safe for all threads.
 *
 * <pre>
 * T1   Content 1 12;25 32   Rain is due on Monday
 * T2   Source 14 19   Stone
 * T3   Cue 20 24   said
 * E1   Content:T1 Source:T2 Cue:T3
 * #1   AnnotatorNotes E1   Mary Stone
 * T4   Organization 40 43   DEA
 * </pre>
 *
 * Columns are set apart by tabs. A quote is an event whose trigger is its {@code Content}; a note
 * on the event is the speaker's full name, with the attributes {@code SpeakerKind} and, on the
 * source, {@code MentionType}; {@code Unclosed} marks a content without a closing mark. Mentions of
 * one {@code Organization} or {@code Person} are tied by {@code Equiv}, a note on each is the full
 * name. The note of a {@code Number} is its JSON. As brat wants it, offsets count code points and
 * no fragment goes over a line break. Confidence, rule, titles and warnings have no place in it.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * ArticleRecord record = verbatim.extract(text);
 * RecordBrat.write(record, text).lines().limit(3).toList().get(1).endsWith("Ann Lee"); // → true
 * RecordBrat.read("T1\tContent 1 4\tGo,", text).quotes().get(0).text(); // → "Go,"
 * }</pre>
 */
public final class RecordBrat {
  private RecordBrat() {}

  /**
   * The annotations of an article.
   *
   * @param article the record
   * @param text the article, character for character what the {@code .txt} file has
   * @return the lines of the file
   * @throws IllegalArgumentException if the record does not belong to {@code text}
   */
  public static String write(ArticleRecord article, String text) {
    return new BratWriter(new RecordedArticle(article, text)).write();
  }

  /**
   * The record that annotations stand for, whether written by {@link #write} or by hand in brat:
   * each {@code Content} becomes a quote, with the source and the cue that an event or a relation
   * ties to it. Other types of annotations are passed over.
   *
   * @param annotations content of the {@code .ann} file
   * @param text content of the {@code .txt} file
   * @return the record, without an id
   * @throws IllegalArgumentException if a line is malformed or does not fit the text; the message
   *     begins with its number
   */
  public static ArticleRecord read(String annotations, String text) {
    return new BratRecord(BratFile.parse(annotations, text), text).build();
  }
}
