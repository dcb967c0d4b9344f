package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.Mark.Layer;
import io.github.verbatim.record.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkSegmenterTest {
  /** Marks as "layer start-end"; the text is abcdefgh, its paragraphs are set apart by "/". */
  @ParameterizedTest
  @CsvSource({
    "nothing marked,                      '',            {abcdefgh}",
    "one,                                 Q 2-4,         {ab(Qcd)efgh}",
    "one within the other,                Q 1-6 O 2-4,   {a(Qb(Ocd)ef)gh}",
    "the same place: quote outside,       N 1-3 Q 1-3,   {a(Q(Nbc))defgh}",
    "overlap: the later one is cut,       Q 1-4 O 3-6,   {a(Qbc(Od))(_Oef)gh}",
    "side by side,                        O 1-3 N 3-5,   {a(Obc)(Nde)fgh}",
    "nothing between start and end,       Q 3-3,         {abc(Q)defgh}",
    "at the very end,                     N 6-8,         {abcdef(Ngh)}",
  })
  void nests(String what, String marks, String expected) {
    String actual = run("abcdefgh", marks(marks), List.of(new Span(0, 8)));
    assertThat(actual).as(what).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a quote goes on in the next paragraph, Q 1-7, {a(Qbc)}{(_Qefg)h}",
    "a mark in the gap is left out,         O 3-4, {abc}{efgh}",
    "a mark out of the gap,                 O 3-6, {abc}{(Oef)gh}",
    "a mark into the gap,                   O 2-4, {ab(Oc)}{efgh}",
  })
  void breaksAtParagraphs(String what, String marks, String expected) {
    List<Span> paragraphs = List.of(new Span(0, 3), new Span(4, 8));
    assertThat(run("abcdefgh", marks(marks), paragraphs)).as(what).isEqualTo(expected);
  }

  @Property
  void anyMarksGiveNestedTagsAndTheWholeText(
      @ForAll @Size(max = 40) List<@IntRange(max = 3000) Integer> numbers) {
    List<Mark> marks = new ArrayList<>();
    for (int number : numbers) {
      int start = number % 50;
      int end = Math.min(50, start + number / 50);
      marks.add(new Mark(start, end, Layer.values()[number % 7], marks.size(), true));
    }
    Tags tags = new Tags("x".repeat(50));
    new MarkSegmenter(marks, tags).run(List.of(new Span(0, 20), new Span(22, 50)));
    assertThat(tags.open).isEmpty();
    assertThat(tags.out.chars().filter(c -> c == 'x')).hasSize(48);
    assertThat(tags.deepest).isLessThanOrEqualTo(MarkSegmenter.MAX_DEPTH);
  }

  @ParameterizedTest
  @CsvSource({"1000", "100000"})
  void theCostOfMarksThatAllOverlapIsLinear(int count) {
    List<Mark> marks =
        IntStream.range(0, count)
            .mapToObj(i -> new Mark(i, i + count, Layer.QUOTE, i, true))
            .toList();
    Tags tags = new Tags("x".repeat(2 * count));
    new MarkSegmenter(marks, tags).run(List.of(new Span(0, 2 * count)));
    assertThat(tags.events).isLessThan(2 * MarkSegmenter.MAX_DEPTH * count);
  }

  private static List<Mark> marks(String description) {
    String[] words = description.isEmpty() ? new String[0] : description.split("[ -]", -1);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.length; i += 3) {
      String letter = words[i];
      Layer layer =
          Stream.of(Layer.values())
              .filter(one -> one.name().startsWith(letter))
              .findFirst()
              .orElseThrow();
      marks.add(
          new Mark(Integer.parseInt(words[i + 1]), Integer.parseInt(words[i + 2]), layer, i, true));
    }
    return marks;
  }

  private static String run(String text, List<Mark> marks, List<Span> paragraphs) {
    Tags tags = new Tags(text);
    new MarkSegmenter(marks, tags).run(paragraphs);
    return tags.out.toString();
  }

  /** Writes tags as brackets; an underscore where a mark goes on. */
  private static final class Tags implements MarkSegmenter.Target {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int deepest;
    private int events;

    Tags(String text) {
      this.text = text;
    }

    @Override
    public void paragraph(Span paragraph) {
      assertThat(open).isEmpty();
      out.append('{');
    }

    @Override
    public void endParagraph(Span paragraph) {
      assertThat(open).isEmpty();
      out.append('}');
    }

    @Override
    public void open(Mark mark, boolean first) {
      open.push(mark);
      deepest = Math.max(deepest, open.size());
      events++;
      out.append(first ? "(" : "(_").append(mark.layer().name().charAt(0));
    }

    @Override
    public void close(Mark mark) {
      assertThat(open.pop()).isSameAs(mark);
      events++;
      out.append(')');
    }

    @Override
    public void text(int start, int end) {
      assertThat(end).isGreaterThan(start);
      out.append(text, start, end);
    }
  }
}
