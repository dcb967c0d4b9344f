package io.github.verbatim.record;

/** Words cut short, for what a record prints of itself in a log or a debugger. */
final class Brief {
  private static final int LONGEST = 60;

  private Brief() {}

  /** In quotes, on one line, at most {@value #LONGEST} UTF-16 code units of it. */
  static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return '"' + line + '"';
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return '"' + line.substring(0, end) + "…\"";
  }

  /** "1 quote", "2 quotes". */
  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
