package org.annalist.channel.telegram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Answer.Form;
import org.annalist.answer.Answer.Reason;
import org.annalist.answer.TalkTopic;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Samples;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private final HtmlRenderer renderer = new HtmlRenderer(Words.ENGLISH);

  @Test
  void accountsThatDifferAreAListOnEqualFooting() {
    assertThat(html(Samples.DISPUTE))
        .isEqualTo(
            """
            Accounts differ on the number killed:
            • <b>12 people killed</b>
            According to the chronicle, 12 people died in the flood. [1]
            • <b>30 people killed</b>
            According to the scroll, 30 people died in the flood. [2]

            [1] Museum of Strelsau, “A &lt;Chronicle&gt; &amp; More” (academic), chapter 3. \
            <a href="https://chronicle.example.org/page?a=1&amp;b=2">chronicle.example.org</a>
            [2] Museum of Strelsau, “The Scroll” (academic), chapter 3""");
  }

  @Test
  void dateThatTheSentenceDoesNotNameStandsBeforeIt() {
    assertThat(html(fact(Samples.BRIDGE)))
        .startsWith("<b>1901</b>: The bridge at Strelsau was opened. [1]\n\n[1] ");
  }

  @Test
  void dateIsNotFoundWithinALongerOne() {
    Claim claim = Samples.claim("c", "1901", "In 19011 of 1901: nothing.", Samples.SCROLL);
    assertThat(html(fact(claim))).startsWith("In 19011 of <b>1901</b>: nothing. [1]");
  }

  @Test
  void answersToSeveralThingsShareTheirCitations() {
    Answer several =
        new Answer.Several(
            List.of(fact(Samples.TREATY), fact(Samples.BRIDGE)),
            List.of("who <b>built</b> it?"),
            List.of());
    assertThat(html(several))
        .startsWith("The Treaty of Ruritania")
        .contains("\n\n<b>1901</b>: The bridge at Strelsau was opened. [")
        .contains(
            "I have nothing on the other question: <code>who &lt;b&gt;built&lt;/b&gt; it?</code>")
        .containsOnlyOnce("\n[2] ")
        .containsOnlyOnce("\n[1] ");
  }

  @Test
  void aMatterThatSourcesDifferOnIsOneLineBesideAFact() {
    Answer several =
        new Answer.Several(List.of(fact(Samples.BRIDGE), Samples.DISPUTE), List.of(), List.of());
    assertThat(html(several))
        .contains("The bridge at Strelsau was opened. [1]")
        .containsSubsequence(
            "Accounts differ on the number killed: 12 people killed [", "30 people killed [")
        .containsOnlyOnce("[1] Museum of Strelsau");
  }

  @Test
  void listingSaysHowManyThereAreAndHowToSeeTheRest() {
    Answer whole =
        new Answer.Answered(Form.LISTING, List.of(Samples.TREATY, Samples.BRIDGE), 0, List.of());
    assertThat(html(whole))
        .startsWith("2 entries, in order:\n• The Treaty of Ruritania")
        .contains("\n• <b>1901</b>: The bridge");
    Answer part = new Answer.Answered(Form.LISTING, List.of(Samples.TREATY), 4, List.of());
    assertThat(html(part))
        .startsWith("1 of 5 entries, in order:\n• ")
        .contains("\n\nAnd 4 more: say &quot;more&quot;.\n\n[1] ");
  }

  @Test
  void aTimelineHasALineAnEntryWithItsDateInBoldAndEachSourceOnce() {
    Answer timeline =
        new Answer.Answered(Form.TIMELINE, List.of(Samples.TREATY, Samples.BRIDGE), 3, List.of());
    assertThat(html(timeline))
        .startsWith("2 of 5 entries, in order:\n• <b>")
        .contains("\n• <b>1901</b>: The bridge")
        .contains("\n\nAnd 3 more: say &quot;more&quot;.\n\n[1] ");
  }

  @Test
  void asserterIsNamed() {
    Claim claim = Samples.BRIDGE;
    Citation reported = new Citation(Samples.SCROLL, "", "the bridge keeper");
    Claim second =
        new Claim(
            "second",
            claim.topic(),
            claim.statement(),
            null,
            "It fell.",
            List.of(reported),
            List.of());
    assertThat(html(fact(second)))
        .isEqualTo(
            "It fell. [1]\n\n"
                + "[1] Museum of Strelsau, “The Scroll” (academic), reporting the bridge keeper");
    assertThat(html(new Answer.Answered(Form.SOURCES, List.of(second), 0, List.of())))
        .endsWith("Date: 3 February 1902\nreporting the bridge keeper");
  }

  @Test
  void clarifyingNamesTheChoices() {
    Answer answer =
        new Answer.Clarify(
            "rudolf",
            List.of(
                new Answer.Option("Rudolf V", "Who was Rudolf V?"),
                new Answer.Option("the Rassendylls", "Who was Rudolf Rassendyll?")));
    assertThat(html(answer))
        .isEqualTo(
            """
            What do you mean by &quot;rudolf&quot;?
            • <b>Rudolf V</b>
            • <b>the Rassendylls</b>: Who was Rudolf Rassendyll?""");
  }

  @Test
  void eachReasonForNotKnowingHasItsWords() {
    assertThat(unknown(Reason.NOT_UNDERSTOOD, ""))
        .isEqualTo("I could not read a question in that.");
    assertThat(unknown(Reason.OUT_OF_SCOPE, "")).isEqualTo("I have nothing on that.");
    assertThat(unknown(Reason.NOTHING_ON_DATE, "1 May 1890"))
        .isEqualTo("I have nothing on that for 1 May 1890.");
    assertThat(unknown(Reason.NOTHING_ON_DATE, "since 1890"))
        .isEqualTo("I have nothing on that since 1890.");
    assertThat(unknown(Reason.NOT_RECORDED, "Zenda"))
        .isEqualTo("I know of Zenda, but have nothing on what you ask.");
    assertThat(unknown(Reason.NOTHING_BEFORE, ""))
        .isEqualTo("There is no answer before this that I could lean on.");
    assertThat(unknown(Reason.NOTHING_MORE, "")).isEqualTo("That was all I have on that.");
  }

  @Test
  void atMostFiveSuggestions() {
    Answer answer =
        new Answer.Unknown(Reason.OUT_OF_SCOPE, "", List.of("a?", "b?", "c?", "d?", "e?", "f?"));
    assertThat(html(answer)).endsWith("You could ask:\n• a?\n• b?\n• c?\n• d?\n• e?");
  }

  @Test
  void invalidQuestionGetsFindingAndMend() {
    assertThat(html(new Answer.Invalid("30 <February>: it has 28 days", "Ask for 28 February.")))
        .isEqualTo("30 &lt;February&gt;: it has 28 days. Ask for 28 February.");
  }

  @Test
  void smallTalkIsShort() {
    assertThat(html(new Answer.Talk(TalkTopic.THANKS, List.of()))).isEqualTo("You are welcome.");
    assertThat(html(new Answer.Talk(TalkTopic.GREETING, List.of("When?"))))
        .isEqualTo(Words.ENGLISH.say(Phrase.GREETING) + "\n\nYou could ask:\n• When?");
  }

  private String unknown(Reason reason, String detail) {
    return html(new Answer.Unknown(reason, detail, List.of()));
  }

  private static Answer fact(Claim claim) {
    return new Answer.Answered(Form.FACT, List.of(claim), 0, List.of());
  }

  private String html(Answer answer) {
    List<String> pages = Pages.of(renderer.render(answer), Pages.LIMIT);
    assertThat(pages).hasSize(1);
    return pages.get(0);
  }
}
