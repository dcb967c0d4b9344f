package io.github.verbatim;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.DocumentBuilder;
import io.github.verbatim.internal.document.TextBlocks;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents made of what another pipeline tagged. */
final class TaggedDocuments {
  private TaggedDocuments() {}

  /** The document; sentences end where paragraphs do. */
  static Document of(TaggedText tagged) {
    DocumentBuilder builder = new DocumentBuilder(tagged.text());
    Iterator<List<TaggedText.Token>> sentences = tagged.sentences().iterator();
    List<TaggedText.Token> rest = List.of();
    for (Span paragraph : TextBlocks.paragraphs(tagged.text())) {
      builder.openParagraph(paragraph);
      boolean within = true;
      while (within && (!rest.isEmpty() || sentences.hasNext())) {
        rest = rest.isEmpty() ? sentences.next() : rest;
        int end = 0;
        while (end < rest.size() && rest.get(end).start() < paragraph.end()) {
          end++;
        }
        add(builder, rest.subList(0, end));
        rest = rest.subList(end, rest.size());
        within = rest.isEmpty();
      }
      builder.closeParagraph();
    }
    return builder.build();
  }

  private static void add(DocumentBuilder builder, List<TaggedText.Token> sentence) {
    if (sentence.isEmpty()) {
      return;
    }
    List<@Nullable String> names = new ArrayList<>();
    builder.openSentence();
    for (TaggedText.Token token : sentence) {
      builder.addToken(token.start(), token.end(), token.lemma(), token.tag());
      names.add(token.name());
    }
    builder.closeSentence(names);
  }
}
