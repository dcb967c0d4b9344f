package example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds quotes in an index. */
final class QuoteSearcher implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  private QuoteSearcher(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.highlighter =
        UnifiedHighlighter.builder(searcher, QuoteFields.analyzer())
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new DefaultPassageFormatter("**", "**", "… ", false))
            .build();
  }

  /** Opens the index of a folder. */
  static QuoteSearcher open(Path folder) throws IOException {
    return new QuoteSearcher(FSDirectory.open(folder));
  }

  /**
   * What was found.
   *
   * @param best the best matches
   * @param total how many there are in all
   */
  record Hits(List<Hit> best, long total) {}

  /** The quotes that answer, the best first, or as they were read where no words are asked for. */
  Hits search(QuoteQuery question, int limit) throws IOException {
    Query query = question.query();
    TopDocs found = searcher.search(query, limit);
    String[] highlighted = new String[found.scoreDocs.length];
    if (question.words().isPresent()) {
      highlighted = highlighter.highlight(QuoteFields.TEXT, question.words().get(), found);
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.scoreDocs.length; i++) {
      Document document = searcher.storedFields().document(found.scoreDocs[i].doc);
      hits.add(Hit.of(document, highlighted[i]));
    }
    return new Hits(hits, searcher.count(query));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
