package io.github.verbatim.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  @Test
  void the_hash_of_a_text_is_that_of_its_pieces() {
    Fragment whole = Fragment.of("said-PW|C");

    assertThat(Fragment.of("said").then(Fragment.of("-PW|C"))).isEqualTo(whole);
    assertThat(Fragment.of("said").keyWith(Fragment.of("-PW|C"))).isEqualTo(whole.key());
    assertThat(Fragment.of("sa").keyWith(Fragment.of("id-"), Fragment.of("PW|C")))
        .isEqualTo(whole.key());
    assertThat(Fragment.of("").then(whole)).isEqualTo(whole);
    assertThat(Fragment.of("x said-PW|C y", 2, 11)).isEqualTo(whole);
    assertThat(Fragment.of("\u0000").key()).isNotEqualTo(Fragment.EMPTY.key());
  }

  @Test
  void each_key_is_found_and_no_other_one() {
    for (int size : new int[] {0, 1, 2, 3, 1000}) {
      long[] keys =
          IntStream.range(0, size).mapToLong(i -> Fragment.of("k" + i).key()).sorted().toArray();
      KeyTable table = new KeyTable(keys);
      for (int i = 0; i < size; i++) {
        assertThat(table.find(keys[i])).isEqualTo(i);
      }
      assertThat(table.find(Fragment.of("other").key())).isEqualTo(-1);
    }
  }

  @Test
  void arrays_come_back_as_they_were_written() {
    ModelOutput out = new ModelOutput(new byte[] {7});
    out.longs(new long[] {1, Long.MIN_VALUE});
    out.ints(new int[] {-1});
    out.shorts(new short[] {300});
    out.floats(new float[] {0.1f});
    out.doubles(new double[] {Math.PI});
    out.texts(List.of("a", "é"));
    ModelInput in = new ModelInput(out.toByteArray(), 1);

    assertThat(in.longs()).containsExactly(1, Long.MIN_VALUE);
    assertThat(in.ints()).containsExactly(-1);
    assertThat(in.shorts()).containsExactly((short) 300);
    assertThat(in.floats()).containsExactly(0.1f);
    assertThat(in.doubles()).containsExactly(Math.PI);
    assertThat(in.texts()).containsExactly("a", "é");
  }

  @Test
  void another_file_and_one_that_is_cut_off_are_refused() {
    assertThatThrownBy(() -> Taggers.read(new byte[100]))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] cut = Arrays.copyOf(Taggers.header(new byte[Taggers.DIGEST_LENGTH]), 50);
    assertThatThrownBy(() -> Taggers.read(cut)).isInstanceOf(BufferUnderflowException.class);
  }
}
