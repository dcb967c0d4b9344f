package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the campaigns of candidates, which speak and act as organizations and bear a person's name:
 * “the Mendez campaign”, “Lena Mendez’s presidential campaign”. The person's own mention stays.
 */
final class Campaigns {
  /** Words between a candidate's name and "campaign". */
  static final Set<String> OFFICES =
      Set.of("presidential", "gubernatorial", "senate", "election", "reelection", "re-election");

  private Campaigns() {}

  /** The campaigns, in reading order. */
  static List<TaggedEntity> find(Document document) {
    List<TaggedEntity> campaigns = new ArrayList<>();
    for (TaggedEntity person : document.entities(EntityLabel.PERSON)) {
      int end = campaignEnd(document, person);
      if (end > person.endToken()) {
        Span span = new Span(person.span().start(), document.tokens().get(end - 1).end());
        campaigns.add(new TaggedEntity(person.firstToken(), end, EntityLabel.ORGANIZATION, span));
      }
    }
    return campaigns;
  }

  private static int campaignEnd(Document document, TaggedEntity person) {
    List<Token> tokens = document.tokens();
    int sentenceEnd = document.sentenceOf(tokens.get(person.firstToken())).endToken();
    int next = person.endToken();
    if (next < sentenceEnd && Words.isPossessive(tokens.get(next).text())) {
      next++;
    }
    if (next < sentenceEnd && OFFICES.contains(Words.lower(tokens.get(next).text()))) {
      next++;
    }
    boolean named =
        next < sentenceEnd
            && Words.lower(tokens.get(next).text()).equals("campaign")
            && tokens.get(next).tag().startsWith("NN");
    return named ? next + 1 : person.endToken();
  }
}
