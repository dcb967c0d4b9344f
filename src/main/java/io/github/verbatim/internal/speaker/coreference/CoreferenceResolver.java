package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.LinearModel;
import java.util.List;

/**
 * Resolves mentions of speakers to entities, in one pass in reading order. Immutable.
 *
 * <p>A name is looked up. For any other mention the entities to which it may refer are ranked by a
 * log-linear model.
 */
public final class CoreferenceResolver {
  private static final String MODEL = "coreference/en-1/model.tsv";
  private static final String CALIBRATION = "coreference/en-1/calibration.tsv";

  private final RoleLexicon lexicon;
  private final OrganizationKinds kinds;
  private final AntecedentRanker ranker;
  private final SpeakerCalibration calibration;

  private CoreferenceResolver(
      RoleLexicon lexicon,
      OrganizationKinds kinds,
      AntecedentRanker ranker,
      SpeakerCalibration calibration) {
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.ranker = ranker;
    this.calibration = calibration;
  }

  /**
   * Reads its lexicons and its model.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static CoreferenceResolver load(ModelFiles files) {
    return load(
        files,
        new LogLinearRanker(LinearModel.read(files, MODEL)),
        SpeakerCalibration.read(files, CALIBRATION));
  }

  /** Reads its lexicons; for training, where the ranker is not read from a file. */
  public static CoreferenceResolver load(
      ModelFiles files, AntecedentRanker ranker, SpeakerCalibration calibration) {
    return new CoreferenceResolver(
        RoleLexicon.load(files), OrganizationKinds.load(files), ranker, calibration);
  }

  /** The same with another ranker. */
  public CoreferenceResolver with(AntecedentRanker other) {
    return new CoreferenceResolver(lexicon, kinds, other, calibration);
  }

  /** How sure the resolutions are. */
  public SpeakerCalibration calibration() {
    return calibration;
  }

  /**
   * Resolves mentions, of quotes' sources or of others.
   *
   * @param entities the article with its people and organizations
   * @param mentions the mentions, in any order; of two with the same head the first counts
   * @param limit asked before every token
   * @return the resolutions, and what the article says of its people
   */
  public Referents find(EntityIndex entities, List<Source> mentions, Deadline limit) {
    limit.check();
    List<List<Description>> descriptions =
        new DescriptionFinder(entities, new OfficePhrases(entities, lexicon)).find();
    return new Referents(
        new CoreferencePass(entities, lexicon, kinds, descriptions, ranker).run(mentions, limit),
        descriptions.stream().map(Affiliation::of).toList());
  }

  static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
