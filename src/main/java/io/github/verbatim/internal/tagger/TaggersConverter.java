package io.github.verbatim.internal.tagger;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a compact file of CoreNLP's part-of-speech tagger and classifier. What it writes is what
 * {@link PosTagger} and {@link EntityTagger} can do; a model with other features or options is
 * refused. No state.
 */
public final class TaggersConverter {
  private static final String DISTSIM = "/u/nlp/data/pos_tags_are_useless/egw4-reut.512.clusters";
  private static final String RARE = "rareExtractor(edu.stanford.nlp.tagger.maxent.";

  /** The features of the tagger, as its configuration names them. */
  private static final String ARCHITECTURE =
      ("left3words,wordshapes(-1,1),distsim(DISTSIM,-1,1),distsimconjunction(DISTSIM,-1,1),"
              + "RAREExtractorUCase),RAREExtractorCNumber),RAREExtractorDash),"
              + "RAREExtractorLetterDigitDash),RARECompanyNameDetector),"
              + "RAREExtractorAllCapitalized),RAREExtractorUpperDigitDash),"
              + "RAREExtractorStartSentenceCap),RAREExtractorMidSentenceCapC),"
              + "RAREExtractorMidSentenceCap),prefix(10),suffix(10),unicodeshapes(0),"
              + "RAREExtractorNonAlphanumeric)")
          .replace("DISTSIM", DISTSIM)
          .replace("RARE", RARE);

  /** The options of the classifier that matter to what it says and are not as by default. */
  private static final Set<String> FLAGS =
      Set.of(
          "useNGrams=true",
          "usePrev=true",
          "useNext=true",
          "usePrevSequences=true",
          "useLongSequences=true",
          "noMidNGrams=true",
          "maxNGramLeng=6",
          "wordShape=9",
          "useTypeSeqs=true",
          "useTypeSeqs2=true",
          "useDisjunctive=true",
          "disjunctionWidth=5",
          "useClassFeature=true",
          "useLastRealWord=true",
          "useNextRealWord=true",
          "useOccurrencePatterns=true",
          "useTypeySequences=true",
          "maxLeft=1",
          "useDistSim=true",
          "numberEquivalenceDistSim=true",
          "unknownWordDistSimClass=0");

  /** Options of training and of reading files, and those that cannot be compared. */
  private static final Set<String> OTHER_FLAGS =
      Set.of(
          "stringRep",
          "normalize",
          "map",
          "loadClassifier",
          "serializeTo",
          "featureFactoryArgs",
          "useObservedSequencesOnly",
          "saveFeatureIndexToDisk",
          "type",
          "trainFileList",
          "testFile",
          "distSimLexicon",
          "featureDiffThresh",
          "numTimesPruneFeatures",
          "tokenFactoryArgs",
          "wordFunction",
          "multiThreadGrad",
          "maxAdditionalKnownLCWords",
          "inferenceType",
          "dict2name",
          "props");

  private TaggersConverter() {}

  /**
   * The bytes of the compact file.
   *
   * @param digest of the source files, SHA-256
   * @throws IllegalArgumentException if a model is not of the kind that is known
   */
  public static byte[] convert(
      MaxentTagger tagger, CRFClassifier<CoreLabel> classifier, byte[] digest) {
    ModelOutput out = new ModelOutput(Taggers.header(digest));
    try {
      writeClasses(tagger, classifier, out);
      writeTagger(tagger, out);
      writeClassifier(classifier, out);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("this CoreNLP has other fields: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

  private static void writeClasses(
      MaxentTagger tagger, CRFClassifier<CoreLabel> classifier, ModelOutput out)
      throws ReflectiveOperationException {
    Object factory = ((List<?>) get(classifier, "featureFactories")).get(0);
    require(factory.getClass() == NERFeatureFactory.class, "a feature factory " + factory);
    Map<String, String> lexicon = texts(get(factory, "lexicon"));
    Object extractors = get(tagger, "extractorsRare");
    Object distsim = get(((Object[]) get(extractors, "v"))[PosModel.CLASS - 5], "lexicon");
    require(
        lexicon.equals(texts(get(distsim, "lexicon")))
            && get(distsim, "unk").equals("null")
            && get(distsim, "mapdigits").equals(false)
            && get(distsim, "casedDistSim").equals(false),
        "two lexicons of word classes");
    List<String> names = lexicon.values().stream().distinct().sorted().toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    List<String> words = List.copyOf(lexicon.keySet());
    Sorted sorted = new Sorted(words);
    short[] classes = new short[words.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = of(numbers, of(lexicon, sorted.name(i))).shortValue();
    }
    new WordClasses(new KeyTable(sorted.keys()), classes, names).write(out);
  }

  private static void writeTagger(MaxentTagger tagger, ModelOutput out)
      throws ReflectiveOperationException {
    requireKnown(tagger);
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < tagger.numTags(); i++) {
      tags.add(tagger.getTag(i));
    }
    out.texts(tags);
    Object ttags = get(tagger, "tags");
    Method expand =
        ttags.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class);
    Method open = ttags.getClass().getDeclaredMethod("getOpenTagsArray");
    expand.setAccessible(true);
    open.setAccessible(true);
    Map<List<Integer>, Integer> tagSets = new LinkedHashMap<>();
    tagSets.put(indexes((String[]) expand.invoke(ttags, open.invoke(ttags)), tags), 0);
    Map<String, Object> dictionary = new TreeMap<>();
    ((Map<?, ?>) get(get(tagger, "dict"), "dict")).forEach((k, v) -> dictionary.put((String) k, v));
    Sorted words = new Sorted(List.copyOf(dictionary.keySet()));
    int[] tagSetOfWord = new int[words.size()];
    byte[] mostFrequent = new byte[words.size()];
    byte[] rare = new byte[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Object count = of(dictionary, words.name(i));
      Class<?> type = count.getClass();
      int sum = (Integer) call(type, "sum", count);
      if (sum > 0) {
        Object expanded = expand.invoke(ttags, call(type, "getTags", count));
        List<Integer> set = indexes((String[]) expanded, tags);
        tagSetOfWord[i] = tagSets.computeIfAbsent(set, key -> tagSets.size());
      }
      mostFrequent[i] = (byte) tags.indexOf(call(type, "getFirstTag", count));
      rare[i] = (byte) (sum < PosModel.RARE ? 1 : 0);
    }
    out.longs(words.keys());
    out.ints(tagSetOfWord);
    out.bytes(mostFrequent);
    out.bytes(rare);
    List<int[]> rows = new ArrayList<>();
    tagSets.keySet().forEach(set -> rows.add(set.stream().mapToInt(tag -> tag).toArray()));
    out.ints(PosModel.flat(rows));
    writeTagFeatures(tagger, out);
  }

  private static void writeTagFeatures(MaxentTagger tagger, ModelOutput out)
      throws ReflectiveOperationException {
    List<?> associations = (List<?>) get(tagger, "fAssociations");
    require(associations.size() == PosModel.TEMPLATES, associations.size() + " templates");
    double[] lambda = (double[]) get(call(MaxentTagger.class, "getLambdaSolve", tagger), "lambda");
    Map<String, int[]> features = new LinkedHashMap<>();
    for (int i = 0; i < associations.size(); i++) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) associations.get(i)).entrySet()) {
        features.put((char) i + (String) entry.getKey(), (int[]) entry.getValue());
      }
    }
    Sorted sorted = new Sorted(List.copyOf(features.keySet()));
    int[] starts = new int[sorted.size() + 1];
    byte[] weightTags = new byte[lambda.length];
    double[] weights = new double[lambda.length];
    int n = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int[] numbers = of(features, sorted.name(i));
      for (int tag = 0; tag < numbers.length; tag++) {
        if (numbers[tag] >= 0 && lambda[numbers[tag]] != 0) {
          weightTags[n] = (byte) tag;
          weights[n++] = lambda[numbers[tag]];
        }
      }
      starts[i + 1] = n;
    }
    out.longs(sorted.keys());
    out.ints(starts);
    out.bytes(Arrays.copyOf(weightTags, n));
    out.doubles(Arrays.copyOf(weights, n));
  }

  private static void requireKnown(MaxentTagger tagger) throws ReflectiveOperationException {
    Object config = get(tagger, "config");
    requireEqual("arch", ARCHITECTURE, call(config.getClass(), "getArch", config));
    requireEqual("rareWordThresh", PosModel.RARE, get(tagger, "rareWordThresh"));
    requireEqual("leftContext", 2, get(tagger, "leftContext"));
    requireEqual("rightContext", 0, get(tagger, "rightContext"));
    requireEqual("approximate", false, (Double) get(tagger, "defaultScore") > 0);
    requireEqual(
        "wordFunction",
        "edu.stanford.nlp.process.AmericanizeFunction",
        get(tagger, "wordFunction").getClass().getName());
    requireEqual("minWordsLockTags", 1, call(config.getClass(), "getMinWordsLockTags", config));
  }

  private static void writeClassifier(CRFClassifier<CoreLabel> classifier, ModelOutput out)
      throws ReflectiveOperationException {
    requireKnown(classifier.flags);
    List<String> labels = new ArrayList<>(classifier.classIndex.objectsList());
    requireEqual("the first label", classifier.flags.backgroundSymbol, labels.get(0));
    out.texts(labels);
    @SuppressWarnings("unchecked")
    Index<String> featureIndex = (Index<String>) get(classifier, "featureIndex");
    @SuppressWarnings("unchecked")
    List<Index<CRFLabel>> labelIndices = (List<Index<CRFLabel>>) get(classifier, "labelIndices");
    float[][] weights = (float[][]) get(classifier, "weights");
    requireEqual("the window", 2, labelIndices.size());
    writeWeights(featureIndex, weights, "|C", labelIndices.get(0), labels.size(), out);
    writeWeights(featureIndex, weights, "|CpC", labelIndices.get(1), labels.size(), out);
    Collection<?> lowerCase = (Collection<?>) get(classifier, "knownLCWords");
    out.longs(new Sorted(lowerCase.stream().map(String::valueOf).toList()).keys());
  }

  private static void writeWeights(
      Index<String> featureIndex,
      float[][] weights,
      String end,
      Index<CRFLabel> labels,
      int labelCount,
      ModelOutput out) {
    List<String> names = new ArrayList<>();
    for (String name : featureIndex) {
      if (name.endsWith(end) && hasWeight(weights[featureIndex.indexOf(name)])) {
        names.add(name);
      }
    }
    Sorted sorted = new Sorted(names);
    float[] flat = new float[names.size() * labels.size()];
    for (int i = 0; i < names.size(); i++) {
      float[] row = weights[featureIndex.indexOf(sorted.name(i))];
      require(row.length == labels.size(), "a feature with " + row.length + " weights");
      for (int k = 0; k < row.length; k++) {
        int place = 0;
        for (int label : labels.get(k).getLabel()) {
          place = place * labelCount + label;
        }
        flat[i * labels.size() + place] = row[k];
      }
    }
    out.longs(sorted.keys());
    out.floats(flat);
  }

  private static boolean hasWeight(float[] row) {
    for (float weight : row) {
      if (weight != 0) {
        return true;
      }
    }
    return false;
  }

  private static void requireKnown(SeqClassifierFlags flags) throws IllegalAccessException {
    SeqClassifierFlags byDefault = new SeqClassifierFlags();
    Set<String> found = new HashSet<>();
    for (Field field : SeqClassifierFlags.class.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !OTHER_FLAGS.contains(field.getName())) {
        field.setAccessible(true);
        Object value = field.get(flags);
        if (!Objects.equals(value, field.get(byDefault))) {
          found.add(field.getName() + "=" + value);
        }
      }
    }
    requireEqual("the classifier's options", FLAGS, found);
    requireEqual(
        "wordFunction",
        "edu.stanford.nlp.process.AmericanizeFunction",
        flags.wordFunction.getClass().getName());
  }

  private static List<Integer> indexes(String[] names, List<String> tags) {
    return Arrays.stream(names).map(tags::indexOf).toList();
  }

  private static Map<String, String> texts(Object map) {
    Map<String, String> texts = new TreeMap<>();
    ((Map<?, ?>) map).forEach((k, v) -> texts.put((String) k, (String) v));
    return texts;
  }

  private static <V> V of(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static void require(boolean condition, String found) {
    if (!condition) {
      throw new IllegalArgumentException("models of an unknown kind: " + found);
    }
  }

  private static void requireEqual(String what, Object expected, Object found) {
    require(expected.equals(found), what + " expected to be " + expected + ", found " + found);
  }

  private static Object get(Object object, String name) throws ReflectiveOperationException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(object);
        }
      }
    }
    throw new NoSuchFieldException(object.getClass().getName() + "." + name);
  }

  private static Object call(Class<?> type, String name, Object object)
      throws ReflectiveOperationException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(object);
  }

  /** Names in the order of their keys. */
  private static final class Sorted {
    private final List<String> names;
    private final Integer[] order;
    private final long[] keys;

    Sorted(List<String> names) {
      this.names = names;
      long[] unsorted = names.stream().mapToLong(name -> Fragment.of(name).key()).toArray();
      order = KeyTable.order(unsorted);
      keys = Arrays.stream(order).mapToLong(i -> unsorted[i]).toArray();
    }

    String name(int i) {
      return names.get(order[i]);
    }

    long[] keys() {
      return keys;
    }

    int size() {
      return order.length;
    }
  }
}
