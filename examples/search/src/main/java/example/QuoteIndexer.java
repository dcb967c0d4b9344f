package example;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes the quotes of articles to an index, one document a quote. */
final class QuoteIndexer implements Closeable {
  private final Directory directory;
  private final IndexWriter writer;
  private int articles;
  private int quotes;

  private QuoteIndexer(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = new IndexWriter(directory, new IndexWriterConfig(QuoteFields.analyzer()));
  }

  /** Opens the index of a folder, or begins one. */
  static QuoteIndexer open(Path folder) throws IOException {
    return new QuoteIndexer(FSDirectory.open(folder));
  }

  /**
   * Reads articles and adds their quotes.
   *
   * @param problems is told of each article that could not be read
   * @return how many those were
   */
  int add(Stream<Article> texts, int threads, Consumer<String> problems) throws IOException {
    int failed = 0;
    Verbatim verbatim = Verbatim.load();
    try (Stream<Extraction> results = verbatim.extractAll(texts, threads)) {
      for (Iterator<Extraction> each = results.iterator(); each.hasNext(); ) {
        Extraction result = each.next();
        if (result.record().isPresent()) {
          add(result.record().get());
        } else {
          failed++;
          problems.accept(result.article().id() + ": " + result.failure().orElseThrow());
        }
      }
    }
    return failed;
  }

  /** Adds the quotes of one article in place of those that were there under its id. */
  void add(ArticleRecord article) throws IOException {
    List<Document> documents =
        article.quotes().stream().map(quote -> QuoteFields.document(article, quote)).toList();
    writer.updateDocuments(new Term(QuoteFields.ARTICLE, article.id()), documents);
    articles++;
    quotes += documents.size();
  }

  int articles() {
    return articles;
  }

  int quotes() {
    return quotes;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
