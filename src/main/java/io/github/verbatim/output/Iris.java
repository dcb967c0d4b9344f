package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names for things on the web. The same record always gets the same names. */
final class Iris {
  private Iris() {}

  /** The article's id where it is an absolute IRI; else one made from the id and the text. */
  static String article(ArticleRecord article, String text) {
    String id = article.id();
    return id != null && isAbsolute(id) ? id : "urn:uuid:" + label(article, text);
  }

  /** What tells the article from all others, even from one of the same id. */
  static String label(ArticleRecord article, String text) {
    return uuid("article\n" + article.id() + "\n" + text);
  }

  /** Whether {@code id} can stand as an IRI on its own. */
  static boolean isAbsolute(String id) {
    try {
      return new URI(id).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A name for a part of something that has a name. */
  static String part(String whole, String part) {
    return "urn:uuid:" + uuid(whole + "\n" + part);
  }

  private static String uuid(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
