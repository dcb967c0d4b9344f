package io.github.verbatim.benchmark;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator.FirstPass;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.NameTagger;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.speaker.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each stage is given for one article.
 *
 * @param first the first pass's
 * @param sentences its sentences as CoreNLP's classifier takes them
 * @param tagged with the second tagger's names
 * @param document with the corrected names
 * @param quotes the quotes
 * @param organizations the organizations
 * @param persons the people
 * @param attributions of the quotes
 */
record StageInputs(
    FirstPass first,
    List<List<CoreLabel>> sentences,
    Document tagged,
    Document document,
    List<FoundQuote> quotes,
    List<FoundOrganization> organizations,
    List<FoundPerson> persons,
    List<Optional<Attribution>> attributions) {

  private static final String CLASSIFIER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** The classifier that the pipeline uses, to be timed alone. */
  static AbstractSequenceClassifier<CoreLabel> classifier() {
    return CRFClassifier.getClassifierNoExceptions(CLASSIFIER);
  }

  static StageInputs of(String text, CoreNlpAnnotator annotator, NameTagger names, Stages stages) {
    Deadline limit = new Deadline(null);
    FirstPass first = annotator.firstPass(text, limit);
    Document tagged = names.tag(first.document(), first.clusters(), limit);
    Document document = stages.corrector().correct(tagged);
    List<FoundQuote> quotes = stages.quotes().find(document).quotes();
    return new StageInputs(
        first,
        sentences(first.document()),
        tagged,
        document,
        quotes,
        stages.organizations().find(document),
        stages.persons().find(document),
        stages.attributor().attribute(document, quotes, limit));
  }

  private static List<List<CoreLabel>> sentences(Document document) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<CoreLabel> labels = new ArrayList<>();
      for (Token token : document.tokens(sentence.firstToken(), sentence.endToken())) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.text());
        label.setTag(token.tag());
        labels.add(label);
      }
      sentences.add(labels);
    }
    return sentences;
  }
}
