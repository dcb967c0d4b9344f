package io.github.verbatim.output;

import static io.github.verbatim.output.RecordBuilder.form;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Change;
import io.github.verbatim.record.Modifier;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.SpeakerKind;
import io.github.verbatim.record.WarningCode;
import java.math.BigDecimal;

/** An invented article with everything that a page can show, and its record, both made by hand. */
final class SampleArticle {
  static final String TEXT =
      """
      Harbour Authority shuts two piers after inspectors find rotten pilings

      PORT ELLERY — Two of the five passenger piers in Port Ellery will close on Monday after divers \
      found that more than 200 of their timber pilings had rotted through, the Ellery Harbour \
      Authority said, and ferry companies warned of “weeks of disruption”.

      “We did not expect it to be this bad,” said Ingrid Solheim, the authority’s chief engineer. \
      “Of the 640 pilings that we looked at, almost a third would not pass a test today. Some of \
      them I could push a pencil into.

      “That is why we are closing both piers and not only the older one.”

      The Ellery Harbour Authority, or EHA, expects repairs to cost between $12 million and \
      $15 million and to take about six months. Its budget for the whole year is $41.5 million.

      Marcus Abiodun, who runs the Northshore Ferry Company, called the timing “a disgrace”. “They \
      have known about the pilings since March,” he told reporters on the quay. “We carry 3,400 \
      people a day and we heard about it from the radio.”

      Solheim rejected that. “The EHA wrote to every operator, Northshore Ferry included, ten days \
      ago,” she said. “I signed the letters.”

      A spokesman for the Ministry of Transport said the government “stands ready to help”, but \
      declined to name a figure. Passengers were less patient. “I have been told three different \
      things by three different people,” one woman shouted over the railing.

      Ticket sales at Northshore Ferry fell 18 percent in the last quarter, before the closure was \
      known, according to its accounts. Shares of its parent, Calder Group, lost 4.2 percent.

      “You cannot run a town like ours without its piers,” said Mayor Li Xiaowen. “We will find \
      the money, and we will find it before the summer.”

      The council of Port Ellery meets on Thursday. Tomás Ó Briain, an independent councillor, said \
      he would vote against any loan: “Fifteen million dollars is more than we spend on schools.”
      """;

  private SampleArticle() {}

  static ArticleRecord record() {
    RecordBuilder builder = new RecordBuilder(TEXT);
    speakersAndQuotes(builder);
    builder
        .organization("Ellery Harbour Authority", "Harbour Authority", "EHA")
        .organization("Northshore Ferry Company", "Northshore Ferry")
        .organization("Ministry of Transport")
        .organization("Calder Group")
        .person("Ingrid Solheim", "Solheim")
        .person("Marcus Abiodun", "Abiodun")
        .person("Li Xiaowen")
        .person("Tomás Ó Briain");
    numbers(builder);
    builder
        .after("Some of")
        .warning(
            WarningCode.UNCLOSED_QUOTE, "into.", "The quotation goes on in the next paragraph.");
    return builder.build("port-ellery-piers");
  }

  private static void speakersAndQuotes(RecordBuilder builder) {
    builder
        .speaker("ferry companies", SpeakerKind.GROUP, null, null)
        .speaker("Ingrid Solheim", SpeakerKind.PERSON, "chief engineer", 0)
        .speaker("Marcus Abiodun", SpeakerKind.PERSON, null, 1)
        .speaker("a spokesman", SpeakerKind.UNNAMED, null, 2)
        .speaker("Li Xiaowen", SpeakerKind.PERSON, "mayor", null)
        .speaker("Tomás Ó Briain", SpeakerKind.PERSON, "independent councillor", null)
        .quote(0, "ferry companies", "warned", 0.91, "weeks of disruption")
        .after("We did not")
        .quote(
            1,
            "Ingrid Solheim",
            "said",
            0.98,
            "We did not expect it to be this bad,",
            "Of the 640 pilings that we looked at, almost a third would not pass a test today. Some of them I could push a pencil into.",
            "That is why we are closing both piers and not only the older one.")
        .after("Marcus Abiodun")
        .quote(2, "Marcus Abiodun", "called", 0.86, "a disgrace")
        .after("a disgrace")
        .quote(
            2,
            "he",
            "told",
            0.78,
            "They have known about the pilings since March,",
            "We carry 3,400 people a day and we heard about it from the radio.")
        .after("The EHA wrote")
        .quote(
            1,
            "she",
            "said",
            0.62,
            "The EHA wrote to every operator, Northshore Ferry included, ten days ago,",
            "I signed the letters.")
        .after("A spokesman")
        .quote(3, "A spokesman", "said", 0.88, "stands ready to help")
        .quote(
            null,
            null,
            null,
            0,
            "I have been told three different things by three different people,")
        .after("You cannot run")
        .quote(
            4,
            "Li Xiaowen",
            "said",
            0.97,
            "You cannot run a town like ours without its piers,",
            "We will find the money, and we will find it before the summer.")
        .after("Tomás")
        .quote(
            5,
            "Tomás Ó Briain",
            "said",
            0.93,
            "Fifteen million dollars is more than we spend on schools.");
  }

  private static void numbers(RecordBuilder builder) {
    builder
        .after("PORT")
        .number(form(NumberKind.COUNT, "2", "pier"), "Two of the five passenger piers")
        .number(
            full(
                form(NumberKind.COUNT, "200", "piling"),
                null,
                Modifier.MORE,
                "timber piling",
                null),
            "more than 200 of their timber pilings")
        .after("Of the 640")
        .number(form(NumberKind.COUNT, "640", "piling"), "640 pilings")
        .number(
            full(form(NumberKind.FRACTION, "0.3333333333", null), null, Modifier.ABOUT, null, null),
            "almost a third")
        .number(
            full(form(NumberKind.MONEY, "12000000", "USD"), "15000000", null, null, null),
            "between $12 million and $15 million")
        .number(
            full(form(NumberKind.DURATION, "6", "month"), null, Modifier.ABOUT, null, null),
            "about six months")
        .number(form(NumberKind.MONEY, "41500000", "USD"), "$41.5 million")
        .number(form(NumberKind.COUNT, "3400", "person"), "3,400 people")
        .number(form(NumberKind.DURATION, "10", "day"), "ten days")
        .number(
            full(form(NumberKind.PERCENT, "18", "percent"), null, null, null, Change.DOWN),
            "18 percent")
        .number(
            full(form(NumberKind.PERCENT, "4.2", "percent"), null, null, null, Change.DOWN),
            "4.2 percent")
        .number(form(NumberKind.MONEY, "15000000", "USD"), "Fifteen million dollars");
  }

  private static NumberMention full(
      NumberMention plain, String upper, Modifier modifier, String phrase, Change change) {
    return new NumberMention(
        "",
        0,
        0,
        plain.kind(),
        plain.value(),
        upper == null ? null : new BigDecimal(upper),
        modifier,
        plain.unit(),
        phrase,
        change,
        null,
        null);
  }
}
