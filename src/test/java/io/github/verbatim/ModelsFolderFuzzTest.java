package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.internal.document.NameTagger;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.number.NumberFinder;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.organization.OrganizationFinder;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.quote.QuoteFinder;
import io.github.verbatim.internal.speaker.QuoteAttributor;
import io.github.verbatim.internal.speaker.SpeakerAttributor;
import io.github.verbatim.internal.speaker.SpeakerResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** A model file of one's own is read, or refused with its name. */
class ModelsFolderFuzzTest {
  /** For each file the part of the pipeline that reads it; the parts with many files, once each. */
  private static final Map<String, Consumer<ModelFiles>> READERS = new TreeMap<>();

  static {
    readers(
        NumberFinder::load,
        "currencies",
        "units",
        "unit-prefixes",
        "number-words",
        "number-modifiers",
        "number-labels",
        "change-words",
        "date-words",
        "rate-words");
    readers(QuoteFinder::load, "reporting-verbs");
    readers(PersonFinder::load, "first-names", "nicknames", "person-titles");
    readers(OrganizationFinder::load, "organization-suffixes", "organization-aliases");
    readers(MentionCorrector::load, "known-organizations", "government-portfolios", "officers");
    READERS.put("speech/en-1/model.tsv", QuoteFinder::load);
    READERS.put("speech/en-1/threshold.tsv", QuoteFinder::load);
    READERS.put("speech/en-1/doubtful.tsv", QuoteAttributor::load);
    READERS.put("attribution/en-1/model.tsv", SpeakerAttributor::load);
    READERS.put("attribution/en-1/calibration.tsv", SpeakerAttributor::load);
    READERS.put("lexicons/en/role-nouns.tsv", SpeakerResolver::load);
    READERS.put("coreference/en-1/model.tsv", SpeakerResolver::load);
    READERS.put("coreference/en-1/calibration.tsv", SpeakerResolver::load);
    READERS.put("names/en-1/model.tsv", NameTagger::load);
  }

  @TempDir private static Path temporary;

  private static void readers(Consumer<ModelFiles> reader, String... lexicons) {
    for (String lexicon : lexicons) {
      READERS.put("lexicons/en/" + lexicon + ".tsv", reader);
    }
  }

  @DictionaryEntries({
    "\t", "\\x0a", "#", "1.5", "NaN", "1e999", "-1", "USD", "O", "*", "metre", "\uFEFF"
  })
  @FuzzTest
  void a_model_file_is_read_or_refused(FuzzedDataProvider data) throws IOException {
    String name = data.pickValue(List.copyOf(READERS.keySet()));
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, data.consumeRemainingAsBytes());
    try {
      READERS.get(name).accept(ModelFiles.in(temporary));
    } catch (UnreadableModelException e) {
      assertThat(e.getMessage()).contains(name);
    } finally {
      Files.delete(file);
    }
  }
}
