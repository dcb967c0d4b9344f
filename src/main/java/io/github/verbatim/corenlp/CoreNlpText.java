package io.github.verbatim.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.verbatim.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP has found in an article, as input for {@link
 * io.github.verbatim.Verbatim#extract(TaggedText)}. Stateless; safe for all threads.
 */
public final class CoreNlpText {
  /** Labels of the fine-grained tagger that are places. */
  private static final Set<String> PLACES =
      Set.of("LOCATION", "CITY", "STATE_OR_PROVINCE", "COUNTRY");

  private CoreNlpText() {}

  /**
   * Takes over tokens, sentences, parts of speech, lemmas and names.
   *
   * @param annotation with the annotators {@code tokenize} (and {@code ssplit} where that is one of
   *     its own), {@code pos}, {@code lemma} and {@code ner} run on it
   * @return the article with its tokens
   * @throws IllegalArgumentException if one of these is missing
   */
  public static TaggedText of(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (text == null || sentences == null) {
      throw new IllegalArgumentException("the annotation needs the annotators tokenize and ssplit");
    }
    List<List<TaggedText.Token>> tagged = new ArrayList<>();
    int end = 0;
    for (CoreMap sentence : sentences) {
      List<TaggedText.Token> tokens = new ArrayList<>();
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        // Parts of one word, as in "don't" of some tokenizers, may share their characters.
        if (token.beginPosition() >= end && token.endPosition() > token.beginPosition()) {
          tokens.add(token(token));
          end = token.endPosition();
        }
      }
      tagged.add(tokens);
    }
    return new TaggedText(text, tagged);
  }

  private static TaggedText.Token token(CoreLabel token) {
    if (token.tag() == null || token.lemma() == null || token.ner() == null) {
      throw new IllegalArgumentException(
          "the annotation needs the annotators pos, lemma and ner: the token \""
              + token.word()
              + "\" has no tag, no lemma or no label");
    }
    return new TaggedText.Token(
        token.beginPosition(), token.endPosition(), token.lemma(), token.tag(), name(token.ner()));
  }

  private static @Nullable String name(String label) {
    if (PLACES.contains(label)) {
      return "LOCATION";
    }
    return label.equals("PERSON") || label.equals("ORGANIZATION") ? label : null;
  }
}
