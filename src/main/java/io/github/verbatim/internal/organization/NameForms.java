package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The normal form of a printed name, and what its words mean for its short forms. Immutable.
 *
 * <p>Normal forms have small letters, no article at the start, no full stops, no legal suffix;
 * “Justice Department” and “Department of Justice” have one normal form.
 */
final class NameForms {
  /** Heads that stand behind their field of work or, with "of", before it. */
  static final Set<String> PORTFOLIO_HEADS = Set.of("department", "ministry");

  private final Set<String> suffixes;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> sameAs = new HashMap<>();

  NameForms(LexiconReader lexicons, Gazetteer gazetteer) {
    this.suffixes = lexicons.words("lexicons/en/organization-suffixes.tsv");
    for (LexiconRow row : lexicons.rows("lexicons/en/organization-heads.tsv")) {
      kinds.put(Words.lower(row.field(0)), row.field(1));
    }
    for (LexiconRow row : lexicons.rows("lexicons/en/organization-aliases.tsv")) {
      sameAs.put(key(row.field(0)), key(row.field(1)));
    }
    gazetteer.nameByForm().forEach((form, name) -> sameAs.put(key(form), key(name)));
  }

  private String key(String name) {
    return key(normalize(List.of(name.split(" ", -1))));
  }

  /** Letters and digits alone, since a tokenizer may part words where a list does not. */
  private static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      word.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    }
    return key.toString();
  }

  /** The normal form of a name's tokens; the tokens as they are if they are but marks. */
  List<String> normalize(List<String> tokens) {
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      String word = Words.lower(token.replace(".", ""));
      if (!word.isEmpty() && !Words.isPossessive(word) && !word.equals(",")) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return List.copyOf(tokens);
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && suffixes.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return headFirst(campaign(shortNations(words)));
  }

  /** A campaign by the last name of its candidate, whatever the office. */
  private static List<String> campaign(List<String> words) {
    int last = words.size() - 1;
    if (last < 1 || !words.get(last).equals("campaign")) {
      return words;
    }
    int name = last - 1;
    while (name > 0 && Campaigns.OFFICES.contains(words.get(name))) {
      name--;
    }
    return List.of(words.get(name), "campaign");
  }

  private static List<String> shortNations(List<String> words) {
    if (words.size() > 2 && words.get(0).equals("united")) {
      if (words.get(1).equals("states")) {
        return join("us", words.subList(2, words.size()));
      }
      if (words.get(1).equals("nations")) {
        return join("un", words.subList(2, words.size()));
      }
    }
    return words;
  }

  private static List<String> join(String first, List<String> others) {
    List<String> joined = new ArrayList<>(List.of(first));
    joined.addAll(others);
    return joined;
  }

  private static List<String> headFirst(List<String> words) {
    int last = words.size() - 1;
    if (last >= 1 && PORTFOLIO_HEADS.contains(words.get(last))) {
      List<String> turned = new ArrayList<>(List.of(words.get(last), "of"));
      turned.addAll(words.subList(0, last));
      return turned;
    }
    if (last >= 3 && PORTFOLIO_HEADS.contains(words.get(0)) && words.get(2).equals("the")) {
      List<String> bare = new ArrayList<>(words);
      bare.remove(2);
      return bare;
    }
    return words;
  }

  /** Whether a lexicon tells which name this one stands for ("gop"). */
  boolean isKnown(List<String> words) {
    return sameAs.containsKey(key(words));
  }

  /** A key that is the same for names that a lexicon tells to be one organization's. */
  String identity(List<String> words) {
    String key = key(words);
    return sameAs.getOrDefault(key, key);
  }

  /** Whether the word alone, with a capital, stands for a longer name that ends with it. */
  boolean isHead(String word) {
    return kinds.containsKey(word);
  }

  /** Whether a name may be cut before this word in a short form: "Hofstra University". */
  boolean mayBeLeftOut(String word) {
    return "omissible".equals(kinds.get(word));
  }

  /** Whether the name is that of a body whose parts have names that begin with its own. */
  boolean isParent(List<String> words) {
    return words.size() <= 2 && "parent".equals(kinds.get(String.join(" ", words)));
  }
}
