package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article while they are being corrected: disjoint runs of tokens, each with a
 * label, none of them over a sentence break. For one thread.
 */
final class NameSpans {
  private static final int NONE = -1;

  private final Document document;

  /** For each token the first token of its name, or {@link #NONE}. */
  private final int[] firsts;

  private final @Nullable EntityLabel[] labels;

  NameSpans(Document document) {
    this.document = document;
    this.firsts = new int[document.tokens().size()];
    this.labels = new EntityLabel[firsts.length];
    Arrays.fill(firsts, NONE);
    for (TaggedEntity entity : document.entities()) {
      set(entity.firstToken(), entity.endToken(), entity.label());
    }
  }

  Document document() {
    return document;
  }

  Token token(int index) {
    return document.tokens().get(index);
  }

  int size() {
    return firsts.length;
  }

  String text(int index) {
    return token(index).text();
  }

  /** Text of a token, the empty string outside the article. */
  String textAt(int index) {
    return index < 0 || index >= firsts.length ? "" : text(index);
  }

  /** Whether the token stands in no name. */
  boolean isFree(int index) {
    return firsts[index] == NONE;
  }

  /** First token of the name that holds the token, which must stand in one. */
  int first(int index) {
    return firsts[index];
  }

  /** Index behind the last token of the name that begins at {@code first}. */
  int end(int first) {
    int end = first;
    while (end < firsts.length && firsts[end] == first) {
      end++;
    }
    return end;
  }

  /** Label of the token's name; null outside names. */
  @Nullable EntityLabel label(int index) {
    return index < 0 || index >= firsts.length ? null : labels[index];
  }

  boolean isOrganization(int index) {
    return label(index) == EntityLabel.ORGANIZATION;
  }

  /** Whether two tokens stand in one sentence. */
  boolean together(int one, int other) {
    return one >= 0 && other < firsts.length && token(one).sentence() == token(other).sentence();
  }

  /** Names these tokens, and cuts off what other names share with them. */
  void set(int first, int end, EntityLabel label) {
    clear(first, end);
    Arrays.fill(firsts, first, end, first);
    Arrays.fill(labels, first, end, label);
  }

  /** Takes these tokens out of their names; what is left of a name on either side stays one. */
  void clear(int first, int end) {
    if (first >= end) {
      return;
    }
    int behind = end;
    while (behind < firsts.length && firsts[behind] != NONE && firsts[behind] < end) {
      firsts[behind++] = end;
    }
    Arrays.fill(firsts, first, end, NONE);
    Arrays.fill(labels, first, end, null);
  }

  /** The first tokens of all names, in reading order. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] == i) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** The words of some tokens with one space between them. */
  String form(int first, int end) {
    StringBuilder form = new StringBuilder();
    for (int i = first; i < end; i++) {
      form.append(i == first ? "" : " ").append(text(i));
    }
    return form.toString();
  }

  /** The names as they now are. */
  List<TaggedEntity> entities() {
    List<TaggedEntity> entities = new ArrayList<>();
    for (int first : starts()) {
      EntityLabel label = labels[first];
      int end = end(first);
      if (label != null) {
        Span span = new Span(token(first).start(), token(end - 1).end());
        entities.add(new TaggedEntity(first, end, label, span));
      }
    }
    return entities;
  }
}
