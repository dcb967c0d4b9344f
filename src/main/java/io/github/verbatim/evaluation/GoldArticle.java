package io.github.verbatim.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with annotated quotes: one line of a gold file.
 *
 * @param id name of the article
 * @param text the article
 * @param quotes its quoted stretches
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldArticle(String id, String text, List<GoldQuote> quotes) {

  /** Takes an absent list for an empty one. */
  public GoldArticle {
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
  }

  /**
   * A stretch in quotation marks.
   *
   * @param start offset of its first character, in UTF-16 code units
   * @param end offset behind its last character
   * @param attributed whether it is reported speech
   * @param speakerMentions for each annotated source: start and end of its span, start and end of
   *     its head word
   * @param cues start and end of each reporting expression
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record GoldQuote(
      int start,
      int end,
      boolean attributed,
      @JsonProperty("speaker_mentions") @Nullable List<int[]> speakerMentions,
      @JsonProperty("cue") @Nullable List<int[]> cues) {

    /** Takes absent lists for empty ones. */
    public GoldQuote {
      speakerMentions = speakerMentions == null ? List.of() : List.copyOf(speakerMentions);
      cues = cues == null ? List.of() : List.copyOf(cues);
      requireOffsets("speaker_mentions", speakerMentions, 4);
      requireOffsets("cue", cues, 2);
    }

    private static void requireOffsets(String field, List<int[]> ranges, int offsets) {
      for (int[] range : ranges) {
        if (range.length < offsets) {
          throw new IllegalArgumentException(
              field + ": expected " + offsets + " offsets each, found " + Arrays.toString(range));
        }
      }
    }

    @Override
    public List<int[]> speakerMentions() {
      return speakerMentions == null ? List.of() : speakerMentions;
    }

    @Override
    public List<int[]> cues() {
      return cues == null ? List.of() : cues;
    }
  }
}
