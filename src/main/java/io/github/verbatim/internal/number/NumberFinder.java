package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.NumberMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of an article: their value, unit, bounds, and what they count.
 *
 * <p>A sentence is split into sub-tokens; dates and labels among them are marked; what is left is
 * read by a small grammar of signs, currencies, numerals, scales and units; ranges are joined;
 * counted nouns, ages, modifiers and directions are attached; what turned out to be a year, a score
 * or part of a name is dropped. Immutable.
 */
public final class NumberFinder {
  private final WordClasses classes;
  private final DateWords dateWords;
  private final DateMarker dates;
  private final LabelMarker labels;
  private final ContextRules contexts;
  private final CurrencyTable currencies;
  private final DollarTable dollars;
  private final AmountReader amounts;
  private final RangeJoiner ranges;
  private final CountedNouns nouns;
  private final AgeFinder ages;
  private final Modifiers modifiers;
  private final Bounds bounds;
  private final ChangeWords changes;

  private NumberFinder(LexiconReader lexicons) {
    this.classes = WordClasses.load(lexicons);
    NumberWords words = NumberWords.load(lexicons);
    UnitTable units = UnitTable.load(lexicons, classes);
    this.currencies = CurrencyTable.load(lexicons);
    this.dollars = DollarTable.load(lexicons, currencies);
    CurrencyReader money = new CurrencyReader(currencies, dollars, words, classes);
    RateReader rates = new RateReader(units, lexicons.words("lexicons/en/rate-words.tsv"), classes);
    UnitReader reader = new UnitReader(units, money, rates, classes);
    this.bounds = new Bounds(reader);
    this.dateWords = new DateWords(classes);
    ContextPattern.Vocabulary vocabulary = new ContextPattern.Vocabulary(classes, dateWords, words);
    this.contexts = ContextRules.load(lexicons, vocabulary, units);
    this.dates = new DateMarker(dateWords);
    this.labels = new LabelMarker(money);
    this.modifiers = Modifiers.load(lexicons, classes);
    this.amounts = new AmountReader(new NumeralReader(words, classes), money, reader, modifiers);
    this.changes = ChangeWords.load(lexicons);
    this.ranges = new RangeJoiner(changes, classes);
    this.ages = AgeFinder.load(lexicons, vocabulary);
    this.nouns = new CountedNouns(NounWords.load(lexicons), units, reader, classes);
  }

  /**
   * Reads its lexicons.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static NumberFinder load(ModelFiles files) {
    return new NumberFinder(new LexiconReader(files));
  }

  /** The same without a time limit. */
  public List<NumberMention> find(Document document) {
    return find(document, new Deadline(null));
  }

  /**
   * The numbers of an article, in reading order, none of them in a quote yet.
   *
   * @param limit asked before every sentence
   */
  public List<NumberMention> find(Document document, Deadline limit) {
    List<NumberMention> mentions = new ArrayList<>();
    List<SubTokens> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      limit.check();
      sentences.add(SubTokenScanner.scan(document, sentence));
    }
    ArticleMoney money =
        new ArticleMoney(dollars, currencies, new ArticlePlaces(document), sentences);
    AmountFilter filter = new AmountFilter(dateWords, classes, document);
    for (SubTokens subTokens : sentences) {
      limit.check();
      Readings readings = contexts.read(subTokens);
      dates.mark(subTokens, readings.excluded());
      labels.mark(subTokens, readings.excluded());
      List<Amount> found = ranges.join(subTokens, amounts.read(subTokens, readings, money));
      found = complete(subTokens, found);
      for (Amount amount : bounds.join(subTokens, filter.keep(subTokens, found))) {
        mentions.add(Mentions.of(subTokens, amount));
      }
    }
    return mentions;
  }

  private List<Amount> complete(SubTokens subTokens, List<Amount> found) {
    List<Amount> completed = new ArrayList<>();
    Amount before = null;
    for (Amount amount : Shares.join(subTokens, found)) {
      Amount counted = nouns.attach(subTokens, amount);
      Amount aged = ages.find(subTokens, counted, before);
      Amount bounded = modifiers.find(subTokens, aged);
      before = changes.find(subTokens, bounded, before);
      completed.add(before);
    }
    return completed;
  }
}
