package io.github.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that no editor would pass. */
final class HostileTexts {
  private static final String[] FRAGMENTS = {
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "(",
    ")",
    "[",
    "]",
    "—",
    "-",
    ",",
    ".",
    "!",
    "?",
    ":",
    "…",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\u200b",
    "\u0000",
    "\u0007",
    "\ud800",
    "\udc00",
    "😀",
    "e\u0301",
    "مرحبا",
    "שלום",
    "привет",
    "中文",
    "said",
    "Mr. ",
    "Smith",
    "Jones ",
    "she said",
    "according to ",
    "the company",
    "Acme Corp.",
    "DEA",
    "the",
    "of",
    "1",
    "0",
    "1,",
    "3.5bn",
    "$",
    "%",
    "½",
    "1/0",
    "99999999999999999999",
    "-5",
    "one ",
    "two-thirds ",
    "million ",
    "<b>",
    "</",
    "&amp;",
    "http://x.y/z?a=b",
    "a@b.c",
    "#tag",
    "\\",
    "\"\"",
    "'s",
    "n't",
    "WALLACE: ",
    "Q: ",
    "A: ",
    "6'2\""
  };

  private HostileTexts() {}

  /** Random strings of marks, words, digits and control characters; the same for the same seed. */
  static List<String> random(int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(120);
      for (int k = 0; k < pieces; k++) {
        text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        if (random.nextBoolean()) {
          text.append(' ');
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** Long runs of one thing. */
  static List<String> runs(int length) {
    List<String> texts = new ArrayList<>();
    for (String unit :
        List.of(
            "“",
            "\"",
            "'",
            "‘a",
            "“a” ",
            "\"b\" said ",
            "(",
            "1,",
            "9",
            "$",
            "-",
            "a\n\n",
            "“a\n\n",
            "A ",
            "A. B. ",
            "Smith said “yes” and ",
            "one ",
            "Corp. ",
            "\ud83d\ude00",
            "\ud800",
            "he said she said ")) {
      texts.add(unit.repeat(length / unit.length()));
    }
    return texts;
  }
}
