package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, that the article quotes.
 *
 * <pre>{@code
 * String text = "“Go,” said Transport Minister Piet Andersholm. Andersholm then left.";
 * Speaker speaker = verbatim.extract(text).speakers().get(0);
 * speaker.name(); // → "Piet Andersholm"
 * speaker.title(); // → "Transport Minister"
 * speaker.aliases(); // → [Andersholm]
 * }</pre>
 *
 * @param id position in {@link ArticleRecord#speakers()}, from 0
 * @param name the fullest form of the name that the article prints
 * @param kind what kind of source it is
 * @param aliases the other forms of the name in the article, without {@code name}; possibly empty
 * @param title office or role as the article gives it ("administrator"); null if it gives none
 * @param organization index into {@link ArticleRecord#organizations()} of the body the speaker
 *     belongs to or is; null if the article does not say
 * @param mentions every mention of the speaker by name, in reading order; for a source without a
 *     name those by which it is quoted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Speaker(
    int id,
    String name,
    SpeakerKind kind,
    List<String> aliases,
    @Nullable String title,
    @Nullable Integer organization,
    List<TextSpan> mentions) {

  /**
   * Copies the lists.
   *
   * @param id position in {@link ArticleRecord#speakers()}, from 0
   * @param name the fullest form of the name that the article prints
   * @param kind what kind of source it is
   * @param aliases the other forms of the name in the article, without {@code name}
   * @param title office or role as the article gives it
   * @param organization index into {@link ArticleRecord#organizations()} of the body the speaker
   *     belongs to or is
   * @param mentions every mention of the speaker by name, in reading order
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Speaker {
    Objects.requireNonNull(kind, "kind must not be null");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name, found a blank one");
    }
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** Id, name and kind, for logs. */
  @Override
  public String toString() {
    return "Speaker[" + id + ": " + name + ", " + kind + "]";
  }
}
