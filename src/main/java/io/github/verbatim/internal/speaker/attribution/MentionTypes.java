package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.record.MentionType;

/** What the record calls a source of a certain form. */
final class MentionTypes {
  private MentionTypes() {}

  /** The type of a candidate. */
  static MentionType of(ArticleView view, Candidate candidate) {
    return switch (candidate.kind()) {
      case PERSON, LABEL -> MentionType.NAME;
      case ORGANIZATION, LOCATION -> MentionType.ORGANIZATION;
      case PROPER -> properType(view, candidate);
      case PRONOUN, POSSESSIVE, RELATIVE -> MentionType.PRONOUN;
      case DETERMINER -> isOne(view, candidate) ? MentionType.NOMINAL : MentionType.GROUP;
      case NOMINAL -> nominalType(view, candidate.head());
    };
  }

  /** A name that the tagger does not know: an organization if its words say so, else a person. */
  private static MentionType properType(ArticleView view, Candidate candidate) {
    NounKind kind = view.lexicon.noun(view.lower[candidate.head()]);
    boolean plural = view.tags[candidate.head()].equals("NNPS");
    if (plural) {
      return MentionType.GROUP;
    }
    return kind == NounKind.BODY || kind == NounKind.DOCUMENT
        ? MentionType.ORGANIZATION
        : MentionType.NAME;
  }

  private static MentionType nominalType(ArticleView view, int head) {
    NounKind kind = view.lexicon.noun(view.lemmas[head]);
    boolean people = kind == NounKind.PERSON && view.tags[head].equals("NNS");
    return people || kind == NounKind.GROUP ? MentionType.GROUP : MentionType.NOMINAL;
  }

  private static boolean isOne(ArticleView view, Candidate candidate) {
    return switch (view.lower[candidate.head()]) {
      case "one", "another", "this", "that", "former", "latter", "first", "second" -> true;
      default -> false;
    };
  }
}
