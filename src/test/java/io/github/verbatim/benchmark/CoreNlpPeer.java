package io.github.verbatim.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/** What one would take instead: CoreNLP's own pipeline for quotes and names, with its defaults. */
final class CoreNlpPeer {
  private CoreNlpPeer() {}

  static StanfordCoreNLP load() {
    RedwoodConfiguration.slf4j().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    return new StanfordCoreNLP(properties);
  }
}
