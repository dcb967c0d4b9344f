/** Quotes, speakers, organizations and numbers from raw news text. */
module io.github.verbatim {
  requires edu.stanford.nlp.corenlp;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static transitive org.jspecify;

  // For classes of CoreNLP, which as an automatic module cannot say so itself.
  requires java.desktop;
  requires java.logging;
  requires java.xml;

  // For the format csv and for MeasuredQuantities, where they are used.
  requires static org.apache.commons.csv;
  requires static java.measure;
  requires static systems.uom.ucum;

  exports io.github.verbatim;
  exports io.github.verbatim.output;
  exports io.github.verbatim.record;
}
