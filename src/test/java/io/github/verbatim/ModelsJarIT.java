package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.tagger.Taggers;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar of models that the build makes, and on which all tests with models run. */
class ModelsJarIT {
  private static final Path JAR = Path.of(System.getProperty("models.jar"));
  private static final Path CORENLP_JAR = Path.of(System.getProperty("corenlp.models.jar"));
  private static final String TAGGERS = "io/github/verbatim/models/taggers/en/taggers.bin";
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String CLASSIFIER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Test
  void these_tests_run_on_it_and_without_that_of_corenlp() throws IOException {
    List<String> classPath =
        List.of(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1));
    assertThat(classPath).contains(JAR.toString()).doesNotContain(CORENLP_JAR.toString());
    ClassLoader loader = getClass().getClassLoader();
    assertThat(Collections.list(loader.getResources(TAGGERS))).hasSize(1);
    assertThat(loader.getResource(TAGGERS).toString()).contains(JAR.getFileName().toString());
    assertThat(loader.getResource(TAGGER)).isNull();
    assertThat(loader.getResource("edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz")).isNull();
  }

  @Test
  void it_holds_the_file_that_is_read_and_its_licence() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
          .containsExactlyInAnyOrder(
              "META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/NOTICE", TAGGERS);
      assertThat(text(jar, "META-INF/LICENSE")).contains("GNU GENERAL PUBLIC LICENSE", "Version 3");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Stanford CoreNLP 4.", TAGGER, CLASSIFIER);
    }
  }

  @Test
  void the_library_names_whose_work_it_holds_and_brings_its_model_cards() throws IOException {
    String models = "io/github/verbatim/models/";
    try (JarFile jar = new JarFile(System.getProperty("library.jar"))) {
      assertThat(text(jar, "META-INF/NOTICE"))
          .contains(models + "lexicons/en/first-names.tsv", "Leland Stanford", "Bergsma");
      for (String card :
          List.of(
              "README.md",
              "names/en-1/README.md",
              "speech/README.md",
              "attribution/en-1/README.md")) {
        assertThat(text(jar, models + card)).as(card).contains("states no");
      }
    }
  }

  @Test
  void it_is_at_most_30_megabytes() throws IOException {
    assertThat(Files.size(JAR)).isLessThanOrEqualTo(30_000_000);
  }

  @Test
  void its_file_says_of_which_files_of_corenlp_it_was_made() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (JarFile ours = new JarFile(JAR.toFile());
        JarFile theirs = new JarFile(CORENLP_JAR.toFile());
        InputStream file = ours.getInputStream(ours.getEntry(TAGGERS))) {
      for (String name : List.of(TAGGER, CLASSIFIER)) {
        try (InputStream source = theirs.getInputStream(theirs.getEntry(name))) {
          digest.update(source.readAllBytes());
        }
      }
      byte[] header = Taggers.header(digest.digest());
      assertThat(file.readNBytes(header.length)).isEqualTo(header);
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream stream = jar.getInputStream(jar.getEntry(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
