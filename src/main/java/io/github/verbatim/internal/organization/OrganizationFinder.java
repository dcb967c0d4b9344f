package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups the mentions of organizations. Immutable. */
public final class OrganizationFinder {
  /** In a name of a hard-wrapped article also a line break. */
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final NameForms forms;
  private final ShortForms shortForms;

  private OrganizationFinder(NameForms forms) {
    this.forms = forms;
    this.shortForms = new ShortForms(forms);
  }

  /** Reads its lexicons. */
  public static OrganizationFinder load(ModelFiles files) {
    return load(files, Gazetteer.empty());
  }

  /** Reads its lexicons; forms that the gazetteer has on one line are one organization. */
  public static OrganizationFinder load(ModelFiles files, Gazetteer gazetteer) {
    return new OrganizationFinder(new NameForms(new LexiconReader(files), gazetteer));
  }

  /** The organizations of an article, in order of first mention. */
  public List<FoundOrganization> find(Document document) {
    return find(document, new Deadline(null));
  }

  /**
   * The same within a time limit.
   *
   * @param limit asked at every form of a name
   */
  public List<FoundOrganization> find(Document document, Deadline limit) {
    limit.check();
    List<OrganizationForm> found = forms(document);
    FormGroups groups = new FormGroups(found, forms, shortForms, limit);
    List<FoundOrganization> organizations = new ArrayList<>();
    for (List<OrganizationForm> group : groups.groups()) {
      organizations.add(organization(group, document.text()));
    }
    return organizations;
  }

  private List<OrganizationForm> forms(Document document) {
    Map<List<String>, OrganizationForm> byWords = new LinkedHashMap<>();
    List<TaggedEntity> mentions = new ArrayList<>(document.entities(EntityLabel.ORGANIZATION));
    mentions.addAll(Campaigns.find(document));
    mentions.sort(Comparator.comparingInt(TaggedEntity::firstToken));
    TaggedEntity before = null;
    OrganizationForm formBefore = null;
    for (TaggedEntity mention : mentions) {
      OrganizationForm form = form(document, mention, byWords);
      if (before != null && formBefore != null && isBracketed(document, before, mention)) {
        form.explainBy(formBefore);
      }
      before = mention;
      formBefore = form;
    }
    return new ArrayList<>(byWords.values());
  }

  private OrganizationForm form(
      Document document, TaggedEntity mention, Map<List<String>, OrganizationForm> byWords) {
    List<String> printed = new ArrayList<>();
    for (Token token : document.tokens(mention.firstToken(), mention.endToken())) {
      printed.add(token.text());
    }
    OrganizationForm form =
        byWords.computeIfAbsent(
            forms.normalize(printed), words -> new OrganizationForm(words, printed));
    form.add(mention);
    return form;
  }

  /** Whether a name of one word stands in brackets right behind another name. */
  private static boolean isBracketed(Document document, TaggedEntity name, TaggedEntity shorter) {
    List<Token> tokens = document.tokens();
    int bracket = Brackets.opening(tokens, shorter.firstToken());
    int gap = bracket - name.endToken();
    return shorter.endToken() - shorter.firstToken() == 1
        && Brackets.closing(tokens, shorter.endToken()) >= 0
        && (gap == 0 || (gap == 1 && Words.isPossessive(tokens.get(name.endToken()).text())));
  }

  private static FoundOrganization organization(List<OrganizationForm> group, String text) {
    List<TaggedEntity> mentions = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (OrganizationForm form : group) {
      mentions.addAll(form.mentions());
    }
    mentions.sort(Comparator.comparingInt(TaggedEntity::firstToken));
    for (TaggedEntity mention : mentions) {
      counts.merge(WHITE_SPACE.matcher(mention.span().in(text)).replaceAll(" "), 1, Integer::sum);
    }
    String name = fullest(counts);
    Set<String> aliases = new LinkedHashSet<>(counts.keySet());
    aliases.remove(name);
    return new FoundOrganization(name, List.copyOf(aliases), mentions);
  }

  /** The form with the most words, the more frequent one of two, the first one of equals. */
  private static String fullest(Map<String, Integer> counts) {
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int more = Integer.compare(size(entry.getKey()), size(best));
      if (best.isEmpty()
          || more > 0
          || (more == 0 && entry.getValue() > counts.getOrDefault(best, 0))) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static int size(String name) {
    String bare = name.startsWith("The ") ? name.substring(4) : name;
    // "The Mendez campaign" is a name, "Lena Mendez’s campaign" rather a description.
    int words = bare.endsWith("’s campaign") || bare.endsWith("'s campaign") ? -2 : 1;
    for (int i = 0; i < bare.length(); i++) {
      words += bare.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
