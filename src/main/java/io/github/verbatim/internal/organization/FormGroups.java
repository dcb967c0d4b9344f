package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Deadline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article put together by the organization that bears them: known aliases first,
 * then acronyms, then short forms. Each short name goes to one full name, the nearest before it.
 * For one thread.
 */
final class FormGroups {
  /** Most full names that are tried for one short name; bounds the cost of a list of names. */
  private static final int MAX_CANDIDATES = 100;

  /** Words from which on a name is so long that a word in brackets behind it abbreviates it. */
  private static final int LONG_NAME = 4;

  private final List<OrganizationForm> all;
  private final NameForms forms;
  private final ShortForms shortForms;
  private final Map<OrganizationForm, OrganizationForm> parents = new HashMap<>();
  private final Map<String, List<OrganizationForm>> byFirst = new HashMap<>();
  private final Map<String, List<OrganizationForm>> byLast = new HashMap<>();
  private final Map<Character, List<OrganizationForm>> byInitial = new HashMap<>();

  /**
   * @param limit asked at every form
   */
  FormGroups(List<OrganizationForm> all, NameForms forms, ShortForms shortForms, Deadline limit) {
    this.all = all;
    this.forms = forms;
    this.shortForms = shortForms;
    index();
    joinKnown();
    for (OrganizationForm form : all) {
      joinBracketed(form);
    }
    for (OrganizationForm form : all) {
      limit.check();
      if (form.isAcronym() && form.explainedBy() == null) {
        joinAcronym(form);
      }
    }
    for (OrganizationForm form : all) {
      limit.check();
      join(form, nearest(form, candidates(form)));
    }
  }

  private void index() {
    for (OrganizationForm form : all) {
      List<String> words = form.words();
      if (words.size() > 1) {
        put(byFirst, words.get(0), form);
        put(byLast, words.get(words.size() - 1), form);
        for (String word : form.printed()) {
          put(byInitial, Character.toLowerCase(word.charAt(0)), form);
        }
      }
    }
  }

  private static <K> void put(Map<K, List<OrganizationForm>> map, K key, OrganizationForm form) {
    List<OrganizationForm> row = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (row.size() < MAX_CANDIDATES && (row.isEmpty() || row.get(row.size() - 1) != form)) {
      row.add(form);
    }
  }

  private void joinKnown() {
    Map<String, OrganizationForm> byName = new HashMap<>();
    for (OrganizationForm form : all) {
      OrganizationForm same = byName.putIfAbsent(forms.identity(form.words()), form);
      if (same != null) {
        join(form, same);
      }
    }
  }

  private void joinAcronym(OrganizationForm acronym) {
    if (forms.isKnown(acronym.words()) && root(acronym) != acronym) {
      return;
    }
    String word = acronym.printed().get(0);
    OrganizationForm best = null;
    for (OrganizationForm full :
        byInitial.getOrDefault(Character.toLowerCase(word.charAt(0)), List.of())) {
      if (Acronyms.match(word, full.printed())) {
        best = nearer(acronym, best, full);
      }
    }
    join(acronym, best);
  }

  /** A short form in brackets right behind the long one: “Harbor Trust for Seals (Sealtrust)”. */
  private void joinBracketed(OrganizationForm form) {
    OrganizationForm full = form.explainedBy();
    if (full != null
        && (form.isAcronym()
            || (full.words().size() >= LONG_NAME && !forms.isKnown(form.words()))
            || Acronyms.matchBracketed(form.printed().get(0), full.printed()))) {
      join(form, full);
    }
  }

  private List<OrganizationForm> candidates(OrganizationForm form) {
    List<String> words = form.words();
    List<OrganizationForm> candidates =
        new ArrayList<>(byFirst.getOrDefault(words.get(0), List.of()));
    candidates.addAll(byLast.getOrDefault(words.get(words.size() - 1), List.of()));
    return candidates;
  }

  private @Nullable OrganizationForm nearest(
      OrganizationForm form, List<OrganizationForm> candidates) {
    OrganizationForm best = null;
    for (OrganizationForm full : candidates) {
      if (shortForms.isShortOf(form, full)) {
        best = nearer(form, best, full);
      }
    }
    return best;
  }

  /** The one of two full names whose first mention is the last one before that of the form. */
  private static OrganizationForm nearer(
      OrganizationForm form, @Nullable OrganizationForm one, OrganizationForm other) {
    if (one == null) {
      return other;
    }
    boolean oneBefore = one.position() < form.position();
    boolean otherBefore = other.position() < form.position();
    if (oneBefore != otherBefore) {
      return oneBefore ? one : other;
    }
    return (other.position() > one.position()) == otherBefore ? other : one;
  }

  private OrganizationForm root(OrganizationForm form) {
    OrganizationForm root = form;
    for (OrganizationForm up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    if (root != form) {
      parents.put(form, root);
    }
    return root;
  }

  private void join(OrganizationForm one, @Nullable OrganizationForm other) {
    if (other != null && root(one) != root(other)) {
      parents.put(root(one), root(other));
    }
  }

  /** The groups, in order of first mention. */
  Collection<List<OrganizationForm>> groups() {
    Map<OrganizationForm, List<OrganizationForm>> groups = new LinkedHashMap<>();
    for (OrganizationForm form : all) {
      groups.computeIfAbsent(root(form), key -> new ArrayList<>()).add(form);
    }
    return groups.values();
  }
}
