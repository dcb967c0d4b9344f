package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An article with one quote in “ ” and its source in square brackets; names as in {@link
 * TestDocuments}, "¶" as paragraph break, parts of speech by a list of words.
 */
record MarkedText(Document document, FoundQuote quote, Optional<Attribution> attribution) {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("said", "VBD say"),
          Map.entry("added", "VBD add"),
          Map.entry("met", "VBD meet"),
          Map.entry("came", "VBD come"),
          Map.entry("left", "VBD leave"),
          Map.entry("sent", "VBD send"),
          Map.entry("wrote", "VBD write"),
          Map.entry("heard", "VBD hear"),
          Map.entry("spoke", "VBD speak"),
          Map.entry("the", "DT the"),
          Map.entry("a", "DT a"),
          Map.entry("of", "IN of"),
          Map.entry("for", "IN for"),
          Map.entry("by", "IN by"),
          Map.entry("with", "IN with"),
          Map.entry("when", "WRB when"),
          Map.entry("who", "WP who"),
          Map.entry("he", "PRP he"),
          Map.entry("she", "PRP she"),
          Map.entry("i", "PRP I"),
          Map.entry("they", "PRP they"),
          Map.entry("their", "PRP$ they"),
          Map.entry("top", "JJ top"),
          Map.entry("social", "JJ social"),
          Map.entry("foreign", "JJ foreign"),
          Map.entry("several", "JJ several"),
          Map.entry("from", "IN from"),
          Map.entry("witnesses", "NNS witness"),
          Map.entry("and", "CC and"),
          Map.entry("’s", "POS ’s"));

  static MarkedText of(String marked) {
    String lines = marked.replace(" ¶ ", "\n").replace("¶", "\n");
    String plain = lines.replace("[", "").replace("]", "");
    Document document = retag(TestDocuments.of(plain));
    int open = document.text().indexOf('“') + 1;
    int close = document.text().indexOf('”', open);
    Span words = close < 0 ? new Span(0, 0) : new Span(open, close);
    return new MarkedText(
        document, new FoundQuote(List.of(words), true, 1), attribution(lines, document));
  }

  private static Document retag(Document document) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence line : document.sentences()) {
      int first = line.firstToken();
      for (int i = first; i < line.endToken(); i++) {
        Token token = document.tokens().get(i);
        tokens.add(retag(token, sentences.size()));
        boolean stop = token.text().equals(".") || i + 1 == line.endToken();
        if (stop) {
          Span span = new Span(document.tokens().get(first).start(), token.end());
          sentences.add(new Sentence(sentences.size(), first, i + 1, line.paragraph(), span));
          first = i + 1;
        }
      }
    }
    return new Document(
        document.text(),
        document.paragraphs(),
        sentences,
        tokens,
        document.entities(),
        document.warnings());
  }

  private static Token retag(Token token, int sentence) {
    String known = TAGS.get(token.text().toLowerCase(Locale.ROOT));
    String tag = token.tag();
    String lemma = token.lemma();
    if (known != null) {
      tag = known.substring(0, known.indexOf(' '));
      lemma = known.substring(known.indexOf(' ') + 1);
    } else if (!Character.isLetter(token.text().charAt(0))) {
      tag = token.text().substring(0, 1);
    }
    return new Token(token.index(), token.start(), token.end(), token.text(), lemma, tag, sentence);
  }

  private static Optional<Attribution> attribution(String marked, Document document) {
    int open = marked.indexOf('[');
    if (open < 0) {
      return Optional.empty();
    }
    int start = TestDocuments.of(marked.substring(0, open)).text().length();
    String source = marked.substring(open + 1, marked.indexOf(']'));
    Span span = new Span(start, start + TestDocuments.of(source).text().length());
    int head = document.tokenAt(span.end() - 1);
    return Optional.of(new Attribution(span, head, type(source, document, head), null, 1, "test"));
  }

  private static MentionType type(String source, Document document, int head) {
    for (TaggedEntity entity : document.entities()) {
      if (entity.firstToken() <= head && head < entity.endToken()) {
        return entity.label() == EntityLabel.PERSON ? MentionType.NAME : MentionType.ORGANIZATION;
      }
    }
    String tag = document.tokens().get(head).tag();
    if (tag.startsWith("PRP") || tag.startsWith("WP")) {
      return MentionType.PRONOUN;
    }
    if (tag.equals("NNP")) {
      return MentionType.NAME;
    }
    return tag.equals("NNS") && !source.isEmpty() ? MentionType.GROUP : MentionType.NOMINAL;
  }
}
