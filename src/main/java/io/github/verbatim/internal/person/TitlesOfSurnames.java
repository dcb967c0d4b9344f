package io.github.verbatim.internal.person;

import java.util.HashMap;
import java.util.Map;

/**
 * What the titles before a surname tell over the whole article: where most are "Mr", a bare one is
 * more likely to be a man's. For one thread.
 */
final class TitlesOfSurnames {
  private final Map<String, Integer> balance = new HashMap<>();

  /** Counts the title of a name of one word. */
  void count(NameForm form) {
    if (form.isSingle() && form.gender() != Gender.UNKNOWN) {
      balance.merge(form.last(), form.gender() == Gender.MALE ? 1 : -1, Integer::sum);
    }
  }

  /** 1 where most titles before this surname go with {@code gender}, -1 where they do not. */
  int agreement(NameForm form, Gender gender) {
    int sum = Integer.signum(balance.getOrDefault(form.last(), 0));
    return switch (gender) {
      case MALE -> sum;
      case FEMALE -> -sum;
      case UNKNOWN -> 0;
    };
  }
}
