package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the mentions of people. Immutable. */
public final class PersonFinder {
  private PersonFinder() {}

  /** Reads its lexicons. */
  public static PersonFinder load(ModelFiles files) {
    return new PersonFinder();
  }

  /** The people whom an article names, in order of first mention. */
  public List<FoundPerson> find(Document document) {
    Map<String, List<TaggedEntity>> byForm = new LinkedHashMap<>();
    for (TaggedEntity entity : document.entities(EntityLabel.PERSON)) {
      byForm
          .computeIfAbsent(entity.span().in(document.text()), form -> new ArrayList<>())
          .add(entity);
    }
    List<FoundPerson> found = new ArrayList<>();
    byForm.forEach((form, mentions) -> found.add(new FoundPerson(form, List.of(), mentions)));
    return found;
  }
}
