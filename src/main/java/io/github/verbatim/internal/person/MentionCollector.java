package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mentions of people in an article; names that the tagger cut in two at a nickname are put
 * together. Immutable.
 */
final class MentionCollector {
  private static final Set<String> OPENING = Set.of("“", "\"", "``", "(", "‘", "'", "`");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", ")", "’", "'");

  private final NameParser parser;

  MentionCollector(NameParser parser) {
    this.parser = parser;
  }

  List<PersonMention> collect(Document document, Deadline limit) {
    List<PersonMention> mentions = new ArrayList<>();
    List<TaggedEntity> entities = document.entities(EntityLabel.PERSON);
    int end = 0;
    for (TaggedEntity tagged : entities) {
      limit.check();
      if (tagged.firstToken() < end) {
        continue;
      }
      TaggedEntity entity = withNickname(document, withHyphen(document, tagged));
      end = entity.endToken();
      if (!isFamily(document, entity)) {
        mention(document, entity).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  /** What these words name; empty where they are no name. */
  Optional<PersonMention> mention(Document document, TaggedEntity entity) {
    return parser.parse(document, entity).map(form -> new PersonMention(entity, form));
  }

  /** The whole name where the tagger ended it at a hyphen: "Roe-Doe". */
  private static TaggedEntity withHyphen(Document document, TaggedEntity entity) {
    int hyphen = entity.endToken();
    if (hyphen + 1 >= document.tokens().size()) {
      return entity;
    }
    Token mark = document.tokens().get(hyphen);
    Token behind = document.tokens().get(hyphen + 1);
    boolean cut =
        mark.text().equals("-")
            && mark.start() == entity.span().end()
            && behind.start() == mark.end()
            && Character.isUpperCase(behind.text().charAt(0));
    return cut
        ? new TaggedEntity(
            entity.firstToken(),
            hyphen + 2,
            entity.label(),
            new Span(entity.span().start(), behind.end()))
        : entity;
  }

  /**
   * The whole name where the tagger ended it at a nickname: {@code Jane Q. "Jo" Roe}.
   *
   * @return the mention itself if no nickname follows
   */
  private static TaggedEntity withNickname(Document document, TaggedEntity entity) {
    int mark = entity.endToken();
    int sentence = document.tokens().get(entity.firstToken()).sentence();
    int end = document.sentences().get(sentence).endToken();
    if (mark < end && isInitial(document.tokens().get(mark))) {
      mark++;
    }
    boolean nickname =
        mark + 3 < end
            && OPENING.contains(document.tokens().get(mark).text())
            && isCapitalized(document.tokens().get(mark + 1))
            && CLOSING.contains(document.tokens().get(mark + 2).text())
            && isCapitalized(document.tokens().get(mark + 3));
    if (!nickname) {
      return entity;
    }
    int last = mark + 3;
    Span span = new Span(entity.span().start(), document.tokens().get(last).end());
    return new TaggedEntity(entity.firstToken(), last + 1, entity.label(), span);
  }

  private static boolean isInitial(Token token) {
    return token.text().length() == 2 && token.text().endsWith(".") && isCapitalized(token);
  }

  private static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && token.tag().startsWith("NN");
  }

  /** Whether it names a family ("the Clintons"), which is no person. */
  private static boolean isFamily(Document document, TaggedEntity entity) {
    if (entity.endToken() - entity.firstToken() != 1 || entity.firstToken() == 0) {
      return false;
    }
    Token name = document.tokens().get(entity.firstToken());
    Token before = document.tokens().get(entity.firstToken() - 1);
    return name.tag().equals("NNPS") && before.text().equalsIgnoreCase("the");
  }
}
