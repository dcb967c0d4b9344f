package io.github.verbatim.internal.document;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.ModelLoad;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.tagger.Taggers;
import io.github.verbatim.internal.tagger.TaggersConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Properties;

/**
 * The two models of CoreNLP that are used, in the compact form that the build makes of them; where
 * that is missing they are converted when they are loaded, which takes seconds. No state.
 */
public final class CoreNlpModels {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final int TAGGER_SIZE = 13_547_114;
  private static final String TAGGER_SHA256 =
      "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c";
  private static final String CLASSIFIER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private CoreNlpModels() {}

  /**
   * Writes the compact file, unless it is there already and was made of the same files by the same
   * version of the converter. The build calls this.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    byte[] header = Taggers.header(digest());
    if (Files.isRegularFile(file)) {
      try (InputStream stream = Files.newInputStream(file)) {
        if (Arrays.equals(stream.readNBytes(header.length), header)) {
          return;
        }
      }
    }
    byte[] bytes = convert();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }

  /**
   * Loads the models.
   *
   * @throws UnreadableModelException if they are missing or unreadable
   */
  static Taggers load() {
    try (InputStream stream = ModelFiles.compactTaggers()) {
      return Taggers.read(stream == null ? convert() : stream.readAllBytes());
    } catch (IOException | RuntimeException e) {
      throw unreadable(ModelFiles.TAGGERS, e);
    }
  }

  /** The compact form of the models on the class path. */
  static byte[] convert() {
    ModelLoad<CRFClassifier<CoreLabel>> classifier =
        ModelLoad.start("verbatim-load-names", CoreNlpModels::classifier);
    MaxentTagger tagger = tagger();
    return TaggersConverter.convert(tagger, classifier.await(), digest());
  }

  /** CoreNLP's own tagger. */
  static MaxentTagger tagger() {
    try (InputStream stream =
        ModelStreams.known(ModelFiles.openCoreNlp(TAGGER), TAGGER_SIZE, TAGGER_SHA256)) {
      return new MaxentTagger(stream, new Properties(), false);
    } catch (IOException | RuntimeException e) {
      throw unreadable(TAGGER, e);
    }
  }

  /** CoreNLP's own classifier. */
  static CRFClassifier<CoreLabel> classifier() {
    try (InputStream file = ModelFiles.openCoreNlp(CLASSIFIER);
        ObjectInputStream objects = ModelStreams.classifier(file)) {
      return CRFClassifier.getClassifier(objects, frozen());
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw unreadable(CLASSIFIER, e);
    }
  }

  /** Keeps a classifier from remembering words of the articles that it has seen. */
  private static Properties frozen() {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }

  /** The digest of both files, one after the other. */
  private static byte[] digest() {
    MessageDigest digest = ModelStreams.sha256();
    for (String name : new String[] {TAGGER, CLASSIFIER}) {
      try (InputStream stream = ModelFiles.openCoreNlp(name)) {
        digest.update(stream.readAllBytes());
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
    return digest.digest();
  }

  private static UnreadableModelException unreadable(String name, Exception e) {
    return e instanceof UnreadableModelException missing
        ? missing
        : new UnreadableModelException(
            "CoreNLP model " + name + " cannot be read: " + e.getMessage(), e);
  }
}
