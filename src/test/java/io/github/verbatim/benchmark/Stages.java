package io.github.verbatim.benchmark;

import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.number.NumberFinder;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.organization.OrganizationFinder;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.quote.QuoteFinder;
import io.github.verbatim.internal.speaker.SpeakerAttributor;
import io.github.verbatim.internal.speaker.SpeakerResolver;

/** The stages behind the taggers. */
record Stages(
    MentionCorrector corrector,
    QuoteFinder quotes,
    OrganizationFinder organizations,
    PersonFinder persons,
    SpeakerAttributor attributor,
    SpeakerResolver resolver,
    NumberFinder numbers) {

  static Stages load(ModelFiles files) {
    return new Stages(
        MentionCorrector.load(files),
        QuoteFinder.load(files),
        OrganizationFinder.load(files),
        PersonFinder.load(files),
        SpeakerAttributor.load(files),
        SpeakerResolver.load(files),
        NumberFinder.load(files));
  }
}
