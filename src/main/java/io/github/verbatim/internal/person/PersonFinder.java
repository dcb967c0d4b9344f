package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups the mentions of people: surnames, first names, nicknames and misspellings to the fullest
 * form of the name that the article prints. Immutable.
 */
public final class PersonFinder {
  private final NameLexicon lexicon;
  private final MentionCollector collector;
  private final GenderFinder genderFinder;

  private PersonFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.collector = new MentionCollector(new NameParser(lexicon));
    this.genderFinder = new GenderFinder(lexicon);
  }

  /** Reads its lexicons. */
  public static PersonFinder load(ModelFiles files) {
    return new PersonFinder(NameLexicon.load(files));
  }

  /** The people whom an article names, in order of first mention, without a time limit. */
  public List<FoundPerson> find(Document document) {
    return find(document, new Deadline(null));
  }

  /**
   * The people whom an article names, in order of first mention.
   *
   * @param limit asked before every mention
   */
  public List<FoundPerson> find(Document document, Deadline limit) {
    List<PersonMention> mentions = collector.collect(document, limit);
    List<PersonMention> fuller = fullNames(document, mentions, limit);
    BitSet covered = new BitSet();
    fuller.forEach(one -> covered.set(one.entity().firstToken(), one.entity().endToken()));
    mentions.removeIf(mention -> covered.get(mention.entity().firstToken()));
    mentions.addAll(fuller);
    mentions.sort(Comparator.comparingInt(mention -> mention.entity().firstToken()));
    List<PersonGroup> groups = new PersonGrouper(document, lexicon).group(mentions, limit);
    List<Gender> genders = genderFinder.find(document, groups, limit);
    List<FoundPerson> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      found.add(person(groups.get(i), genders.get(i)));
    }
    return found;
  }

  /** The full names of people of whom only single words were tagged. */
  private List<PersonMention> fullNames(
      Document document, List<PersonMention> mentions, Deadline limit) {
    Set<String> known = new HashSet<>();
    Set<String> single = new LinkedHashSet<>();
    for (PersonMention mention : mentions) {
      (mention.form().isSingle() ? single : known).addAll(mention.form().words());
    }
    single.removeAll(known);
    if (single.isEmpty()) {
      return List.of();
    }
    FullNameSearch search = new FullNameSearch(document, lexicon);
    List<PersonMention> found = new ArrayList<>();
    for (String word : single) {
      limit.check();
      search
          .find(word)
          .flatMap(entity -> collector.mention(document, entity))
          .ifPresent(found::add);
    }
    return found;
  }

  private static FoundPerson person(PersonGroup group, Gender gender) {
    String name = group.fullest().printed();
    Set<String> aliases = new LinkedHashSet<>();
    List<TaggedEntity> mentions = new ArrayList<>();
    for (PersonMention mention : group.mentions()) {
      mentions.add(mention.entity());
      aliases.add(mention.form().printed());
    }
    aliases.remove(name);
    return new FoundPerson(name, List.copyOf(aliases), mentions, gender);
  }
}
