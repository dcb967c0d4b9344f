package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words to which an article attributes each of its quotes. Immutable. */
public final class MentionFinder {
  private static final String MODEL = "attribution/en-1/model.tsv";
  private static final String CALIBRATION = "attribution/en-1/calibration.tsv";

  /** Probability from which on "the article does not tell" is the answer. */
  private static final double NOBODY = 0.7;

  /** How much surer a pronoun must be than a name to stand for a quote of several stretches. */
  private static final double PRONOUN_LOSS = 0.1;

  /** Tried in this order before the model. */
  static final List<AttributionRule> RULES =
      List.of(
          new TranscriptRule(),
          new ReplyRules.VerbName(),
          new ReplyRules.NameVerb(),
          new LeadInRule());

  private final SourceLexicon lexicon;
  private final MentionRanker ranker;
  private final Calibration calibration;

  private MentionFinder(SourceLexicon lexicon, MentionRanker ranker, Calibration calibration) {
    this.lexicon = lexicon;
    this.ranker = ranker;
    this.calibration = calibration;
  }

  /**
   * Reads the lexicons and the model.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static MentionFinder load(ModelFiles files) {
    return new MentionFinder(
        SourceLexicon.load(files),
        new MentionRanker(LinearModel.read(files, MODEL)),
        Calibration.read(files, CALIBRATION));
  }

  /** The same without a time limit. */
  public List<Optional<FoundMention>> find(Document document, List<List<Span>> quotes) {
    return find(document, quotes, new Deadline(null));
  }

  /**
   * One answer for each quote, in their order.
   *
   * @param quotes for each quote the spans of its words
   * @param limit asked before every quote
   * @return as many as there are quotes; empty where the article does not tell
   */
  public List<Optional<FoundMention>> find(
      Document document, List<List<Span>> quotes, Deadline limit) {
    limit.check();
    ArticleView view = new ArticleView(document, lexicon, quotes);
    limit.check();
    Scene scene = new Scene(view);
    List<Optional<FoundMention>> found = new ArrayList<>();
    int next = 0;
    for (List<Span> quote : quotes) {
      limit.check();
      List<Stretch> stretches = scene.view.stretches.subList(next, next + quote.size());
      next += quote.size();
      found.add(Optional.ofNullable(best(scene, stretches)));
    }
    return found;
  }

  /** The answer for the stretch that is surest of its own; rather a name than a pronoun. */
  private @Nullable FoundMention best(Scene scene, List<Stretch> stretches) {
    FoundMention best = null;
    for (Stretch stretch : stretches) {
      FoundMention one = stretch.open() < stretch.close() ? find(scene, stretch) : null;
      if (one != null && (best == null || worth(one) > worth(best))) {
        best = one;
      }
    }
    return best;
  }

  private static double worth(FoundMention mention) {
    return mention.confidence() - (mention.type() == MentionType.PRONOUN ? PRONOUN_LOSS : 0);
  }

  private @Nullable FoundMention find(Scene scene, Stretch stretch) {
    StretchContext context = new StretchContext(scene, stretch);
    for (AttributionRule rule : RULES) {
      Candidate candidate = rule.apply(context);
      if (candidate != null) {
        return mention(context, candidate, calibration.ofRule(rule.name()), rule.name());
      }
    }
    List<Candidate> candidates = context.candidates();
    double[] probabilities = ranker.probabilities(context, candidates);
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (best < 0 || probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best < 0 || probabilities[candidates.size()] > NOBODY
        ? null
        : mention(context, candidates.get(best), calibration.ofModel(probabilities[best]), "model");
  }

  private static FoundMention mention(
      StretchContext context, Candidate source, double confidence, String rule) {
    Candidate name = MentionSpan.nameBehind(context.scene, source);
    if (name == null) {
      name = MentionSpan.nameBefore(context.scene, source);
    }
    Candidate shown = name == null ? source : name;
    return new FoundMention(
        MentionSpan.of(context.view, shown),
        shown.head(),
        MentionTypes.of(context.view, shown),
        CueFinder.find(context, source),
        confidence,
        rule);
  }
}
