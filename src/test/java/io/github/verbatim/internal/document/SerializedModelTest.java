package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's serialization writes, {@link SerializedModel} reads the same back. */
class SerializedModelTest {

  static Stream<Object> values() {
    return Stream.of(
        "",
        "plain",
        "é, €, NUL \0, 𝄞, \uD834 alone, \uFFFD",
        "x".repeat(65_535),
        7,
        true,
        List.of(),
        new ArrayList<>(Arrays.asList("a", null, 1, "a")),
        new HashMap<>(Map.of("a", 1, "b", 300_000)),
        new int[] {1, -1, Integer.MIN_VALUE});
  }

  @ParameterizedTest
  @MethodSource("values")
  void reads_what_java_writes(Object value) throws Exception {
    Object written = value.equals(List.of()) ? new ArrayList<>() : value;
    assertThat(read(written(written))).isEqualTo(value);
  }

  @Property
  void reads_any_texts(@ForAll List<String> texts) throws Exception {
    assertThat(read(written(new ArrayList<>(texts)))).isEqualTo(texts);
  }

  @Test
  void the_same_object_twice_stays_one() throws Exception {
    List<Object> inner = new ArrayList<>(List.of("x"));
    List<?> read = (List<?>) read(written(new ArrayList<>(List.of(inner, inner))));
    assertThat(read.get(0)).isSameAs(read.get(1));
  }

  @Test
  void numbers_between_objects() throws Exception {
    try (SerializedModel stream = open(written("before", 42, "behind"))) {
      assertThat(stream.readObject()).isEqualTo("before");
      assertThat(stream.readInt()).isEqualTo(42);
      assertThat(stream.readObject()).isEqualTo("behind");
    }
  }

  @Test
  void doubles_become_floats() throws Exception {
    double[][] weights = {{0.1, -2}, {}};
    assertThat(read(written((Object) weights))).isEqualTo(new float[][] {{0.1f, -2}, {}});
  }

  @Test
  void an_index_of_labels() throws Exception {
    HashIndex<CRFLabel> index = new HashIndex<>();
    index.add(new CRFLabel(new int[] {0, 1}));
    index.add(new CRFLabel(new int[] {1, 1}));
    assertThat(read(written(index))).isInstanceOf(HashIndex.class);
    HashIndex<?> read = (HashIndex<?>) read(written(index));
    assertThat(read.objectsList()).isEqualTo(index.objectsList());
    assertThat(read.toString()).isEqualTo(index.toString());
  }

  @Test
  void a_set_that_takes_no_more() throws Exception {
    MaxSizeConcurrentHashSet<String> set = new MaxSizeConcurrentHashSet<>(2);
    set.add("a");
    set.add("b");
    MaxSizeConcurrentHashSet<?> read = (MaxSizeConcurrentHashSet<?>) read(written(set));
    assertThat(new ArrayList<Object>(read)).isEqualTo(List.of("a", "b"));
    assertThat(read.getMaxSize()).isEqualTo(2);
  }

  @Test
  void the_settings_of_a_classifier() throws Exception {
    SeqClassifierFlags flags = new SeqClassifierFlags();
    flags.useWord = false;
    flags.maxLeft = 7;
    flags.sigma = 0.25;
    flags.distSimLexicon = "clusters";
    SeqClassifierFlags read = (SeqClassifierFlags) read(written(flags));
    assertThat(read).usingRecursiveComparison().ignoringFields("pad").isEqualTo(flags);
    assertThat(read.pad).isEqualTo(flags.pad);
  }

  @Test
  void a_pattern_with_its_flags() throws Exception {
    Pattern read = (Pattern) read(written(Pattern.compile("mr", Pattern.CASE_INSENSITIVE)));
    assertThat(read.matcher("MR").matches()).isTrue();
  }

  @Test
  void other_classes_are_refused() throws Exception {
    byte[] uri = written(URI.create("file:///"));
    assertThatThrownBy(() -> read(uri))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("java.net.URI");
    byte[] others = written((Object) new String[] {"a"});
    assertThatThrownBy(() -> read(others)).isInstanceOf(InvalidClassException.class);
    byte[] constant = written(Thread.State.NEW);
    assertThatThrownBy(() -> read(constant)).isInstanceOf(InvalidClassException.class);
  }

  @Test
  void objects_deep_in_each_other_are_refused() throws Exception {
    ArrayList<Object> deep = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    byte[] bytes = written(deep);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
  }

  @Test
  void an_object_within_itself_is_refused() throws Exception {
    ArrayList<Object> list = new ArrayList<>();
    list.add(list);
    byte[] bytes = written(list);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
  }

  @Test
  void no_serialized_objects() {
    assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 4}))
        .isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
  }

  /** Whatever is broken, it ends in an {@code IOException}, as the loader expects. */
  @Property
  void a_damaged_file_ends_in_an_io_exception(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value) throws Exception {
    byte[] bytes = written(new ArrayList<>(List.of("a", 1, new HashMap<>(Map.of("b", 2)))));
    bytes[4 + place % (bytes.length - 4)] = value;
    try {
      read(bytes);
    } catch (IOException e) {
      assertThat(e).hasMessage(e.getMessage());
    }
  }

  @Test
  void a_file_that_ends_too_early() throws Exception {
    byte[] bytes = written(new ArrayList<>(List.of("a", 1, new HashMap<>(Map.of("b", 2)))));
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(EOFException.class);
    }
  }

  private static byte[] written(Object... values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      for (Object value : values) {
        if (values.length > 1 && value instanceof Integer number) {
          stream.writeInt(number);
        } else {
          stream.writeObject(value);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static SerializedModel open(byte[] bytes) throws IOException {
    return new SerializedModel(new ModelBytes(new ByteArrayInputStream(bytes)), 10);
  }

  private static @Nullable Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (SerializedModel stream = open(bytes)) {
      return stream.readObject();
    }
  }
}
