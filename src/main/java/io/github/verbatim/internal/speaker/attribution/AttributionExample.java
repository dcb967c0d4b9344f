package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A quote whose source is known, as training and evaluation need it: the features of every answer
 * and which answers are right.
 *
 * @param answers the features of each candidate, and as last entry those of "nobody"
 * @param right which answers are right; none where the source is not among the candidates
 */
public record AttributionExample(List<Consumer<FeatureSink>> answers, boolean[] right) {

  /**
   * A quoted stretch with its annotated sources.
   *
   * @param span its words
   * @param sources the words of each source; empty where the article does not tell
   * @param heads the head word of each source
   */
  public record Gold(Span span, List<Span> sources, List<Span> heads) {}

  /** The examples of an article, one for each stretch that has tokens. */
  public static List<AttributionExample> of(
      Document document, SourceLexicon lexicon, List<Gold> golds) {
    List<List<Span>> quotes = golds.stream().map(gold -> List.of(gold.span())).toList();
    Scene scene = new Scene(new ArticleView(document, lexicon, quotes));
    List<AttributionExample> examples = new ArrayList<>();
    for (Stretch stretch : scene.view.stretches) {
      if (stretch.open() < stretch.close()) {
        examples.add(example(scene, stretch, golds.get(stretch.quote())));
      }
    }
    return examples;
  }

  private static AttributionExample example(Scene scene, Stretch stretch, Gold gold) {
    StretchContext context = new StretchContext(scene, stretch);
    List<Candidate> candidates = context.candidates();
    List<Consumer<FeatureSink>> answers = new ArrayList<>();
    boolean[] right = new boolean[candidates.size() + 1];
    for (Candidate candidate : candidates) {
      right[answers.size()] = isRight(scene.view.document, candidate, gold);
      answers.add(sink -> CandidateFeatures.add(context, candidate, sink));
    }
    answers.add(sink -> CandidateFeatures.addNobody(context, sink));
    right[candidates.size()] = gold.sources().isEmpty();
    return new AttributionExample(answers, right);
  }

  private static boolean isRight(Document document, Candidate candidate, Gold gold) {
    Token head = document.tokens().get(candidate.head());
    int start =
        candidate.kind().isName() ? document.tokens().get(candidate.first()).start() : head.start();
    for (Span goldHead : gold.heads()) {
      if (goldHead.start() < head.end() && goldHead.end() > start) {
        return true;
      }
    }
    return false;
  }

  /** Whether any answer is right. */
  public boolean isAnswerable() {
    for (boolean one : right) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article tells the source. */
  public boolean hasSource() {
    return !right[right.length - 1];
  }
}
