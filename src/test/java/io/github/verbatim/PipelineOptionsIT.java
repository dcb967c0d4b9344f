package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Organization;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The options of a builder that only a whole pipeline shows. */
class PipelineOptionsIT {
  private static final String TEXT = "Staff of Blue Anchor met on Monday. Later the Anchor closed.";

  private static List<String> names(Verbatim verbatim) {
    return verbatim.extract(TEXT).organizations().stream().map(Organization::name).toList();
  }

  @Test
  void theListOfOrganizationsChangesWithoutLoadingAnew() {
    Verbatim plain = SharedPipeline.verbatim();
    List<String> before = names(plain);
    Verbatim one = plain.withOrganizations(new StringReader("# mine\nBlue Anchor\tAnchor\n"));
    Verbatim other = one.withOrganizations(new StringReader("Staff of Blue Anchor"));
    assertThat(one.extract(TEXT).organizations().get(0).mentions()).hasSize(2);
    assertThat(names(one)).containsExactly("Blue Anchor");
    assertThat(names(other)).contains("Staff of Blue Anchor");
    assertThat(names(plain)).as("goes on unchanged").isEqualTo(before);
    assertThatThrownBy(() -> plain.withOrganizations(new StringReader("A\tB\nC\tB\n")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(":2: \"B\" is a name of A already");
  }

  @Test
  void organizationsComeFromTheClassPathAndFromAReader() {
    assertThatThrownBy(
            () -> Verbatim.builder().organizations(getClass(), "no-such-file.tsv").build())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no-such-file.tsv is not on the class path");
    Verbatim reader =
        Verbatim.builder().organizations(new StringReader("Blue Anchor\tAnchor")).build();
    assertThat(names(reader)).containsExactly("Blue Anchor");
    Verbatim resource = Verbatim.builder().organizations(getClass(), "organizations.tsv").build();
    assertThat(names(resource)).containsExactly("Blue Anchor");
  }

  @Test
  void aListenerHearsOfEveryArticleAndItsStages() {
    List<ArticleRecord> heard = new ArrayList<>();
    List<StageTimes> times = new ArrayList<>();
    Verbatim verbatim =
        Verbatim.builder()
            .namesModel(false)
            .listener(
                (record, stages) -> {
                  heard.add(record);
                  times.add(stages);
                })
            .build();
    long start = System.nanoTime();
    ArticleRecord record = verbatim.extract("“Go,” said Ann Lee of the EPA. It took 12 days.");
    Duration all = Duration.ofNanos(System.nanoTime() - start);
    assertThat(heard).containsExactly(record);
    assertThat(times.get(0).total()).isPositive().isLessThanOrEqualTo(all);
    assertThat(times.get(0).tagging()).isPositive();
  }

  @Test
  void withoutTheNamesModelTheNamesAreCoreNlps() {
    Verbatim plain = Verbatim.builder().namesModel(false).build();
    ArticleRecord record =
        plain.extract("“Go,” said Ann Lee of the Environmental Protection Agency.");
    assertThat(record.speakers().get(0).name()).isEqualTo("Ann Lee");
    assertThat(record.organizations().get(0).name()).isEqualTo("Environmental Protection Agency");
  }
}
