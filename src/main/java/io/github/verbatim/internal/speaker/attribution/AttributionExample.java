package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A quoted stretch whose source is known, as training and evaluation need it. Holds what was found
 * in the article, not the features, which are handed out anew each time.
 */
public final class AttributionExample {
  private final StretchContext context;
  private final List<Candidate> candidates;
  private final boolean[] right;
  private final @Nullable RuleAnswer ruleAnswer;

  /**
   * A quoted stretch with its annotated sources.
   *
   * @param span its words
   * @param heads the head word of each source; empty where the article does not tell
   */
  public record Gold(Span span, List<Span> heads) {}

  /**
   * What a rule says.
   *
   * @param rule its name
   * @param right whether it is right
   */
  public record RuleAnswer(String rule, boolean right) {}

  private AttributionExample(StretchContext context, Gold gold) {
    this.context = context;
    this.candidates = context.candidates();
    this.right = new boolean[candidates.size() + 1];
    for (int i = 0; i < candidates.size(); i++) {
      right[i] = isRight(context.view.document, candidates.get(i), gold);
    }
    right[candidates.size()] = gold.heads().isEmpty();
    this.ruleAnswer = ruleAnswer(gold);
  }

  /** The examples of an article, one for each stretch that has tokens. */
  public static List<AttributionExample> of(
      Document document, SourceLexicon lexicon, List<Gold> golds) {
    List<List<Span>> quotes = golds.stream().map(gold -> List.of(gold.span())).toList();
    Scene scene = new Scene(new ArticleView(document, lexicon, quotes));
    List<AttributionExample> examples = new ArrayList<>();
    for (Stretch stretch : scene.view.stretches) {
      if (stretch.open() < stretch.close()) {
        examples.add(
            new AttributionExample(new StretchContext(scene, stretch), golds.get(stretch.quote())));
      }
    }
    return examples;
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

  private @Nullable RuleAnswer ruleAnswer(Gold gold) {
    for (AttributionRule rule : MentionFinder.RULES) {
      Candidate candidate = rule.apply(context);
      if (candidate != null) {
        return new RuleAnswer(rule.name(), isRight(context.view.document, candidate, gold));
      }
    }
    return null;
  }

  /** The features of each candidate, and as last entry those of "nobody". */
  public List<Consumer<FeatureSink>> answers() {
    List<Consumer<FeatureSink>> answers = new ArrayList<>();
    for (Candidate candidate : candidates) {
      answers.add(sink -> CandidateFeatures.add(context, candidate, sink));
    }
    answers.add(sink -> CandidateFeatures.addNobody(context, sink));
    return answers;
  }

  /** Which answers are right; none where the source is not among the candidates. */
  public boolean[] right() {
    return right.clone();
  }

  /** The probabilities of the answers under a model. */
  public double[] probabilities(LinearModel model) {
    return new MentionRanker(model).probabilities(context, candidates);
  }

  /** What a rule says; null where none applies. */
  public @Nullable RuleAnswer rule() {
    return ruleAnswer;
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
