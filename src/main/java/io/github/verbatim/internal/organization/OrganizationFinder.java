package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the mentions of organizations. Immutable. */
public final class OrganizationFinder {
  private OrganizationFinder() {}

  /** Reads its lexicons. */
  public static OrganizationFinder load(ModelFiles files) {
    return new OrganizationFinder();
  }

  /** The organizations of an article, in order of first mention. */
  public List<FoundOrganization> find(Document document) {
    Map<String, List<TaggedEntity>> byForm = new LinkedHashMap<>();
    for (TaggedEntity entity : document.entities(EntityLabel.ORGANIZATION)) {
      byForm
          .computeIfAbsent(entity.span().in(document.text()), form -> new ArrayList<>())
          .add(entity);
    }
    List<FoundOrganization> found = new ArrayList<>();
    byForm.forEach((form, mentions) -> found.add(new FoundOrganization(form, List.of(), mentions)));
    return found;
  }
}
