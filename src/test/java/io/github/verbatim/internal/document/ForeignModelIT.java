package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A serialized object of somebody's in the place of a model is refused, and not made. */
class ForeignModelIT {
  @TempDir private Path folder;

  /** Says that it was deserialized. */
  static final class Payload implements Serializable {
    private static final long serialVersionUID = 1;

    static boolean made;

    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
      stream.defaultReadObject();
      made = true;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"
      })
  void in_front_of_the_models_jar(String model) throws Exception {
    write(folder.resolve(model), model.endsWith(".gz"));
    try (URLClassLoader loader = withFolderInFront()) {
      Method load =
          loader
              .loadClass(CoreNlpModels.class.getName())
              .getDeclaredMethod(model.endsWith(".gz") ? "classifier" : "tagger");
      load.setAccessible(true);
      assertThatThrownBy(() -> load.invoke(null))
          .cause()
          .hasMessageStartingWith("CoreNLP model " + model + " cannot be read: ")
          .hasRootCauseInstanceOf(InvalidClassException.class);
      assertThat(made(loader)).isFalse();
    }
  }

  /** Without the filter the payload would be made: what these tests rest on. */
  @Test
  void a_plain_stream_makes_it() throws Exception {
    Path file = folder.resolve("payload");
    write(file, false);
    Payload.made = false;
    try (ObjectInputStream stream = new ObjectInputStream(Files.newInputStream(file))) {
      assertThat(stream.readObject()).isInstanceOf(Payload.class);
    }
    assertThat(Payload.made).isTrue();
  }

  private static void write(Path file, boolean gzipped) throws IOException {
    Files.createDirectories(file.getParent());
    OutputStream plain = Files.newOutputStream(file);
    try (ObjectOutputStream stream =
        new ObjectOutputStream(gzipped ? new GZIPOutputStream(plain) : plain)) {
      stream.writeObject(new Payload());
    }
  }

  private URLClassLoader withFolderInFront() throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(folder.toUri().toURL());
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String element : path.split(File.pathSeparator, -1)) {
      urls.add(Path.of(element).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static boolean made(ClassLoader loader) throws ReflectiveOperationException {
    var made = loader.loadClass(Payload.class.getName()).getDeclaredField("made");
    made.setAccessible(true);
    return made.getBoolean(null);
  }
}
