package org.annalist.channel;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.ClaimBuilder;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.TalkTopic;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final Source CHRONICLE =
      new Source(
          "chronicle",
          "A chronicle of the Blue River",
          "University of Strelsau",
          SourceKind.ACADEMIC,
          "en",
          null,
          null);
  private static final Claim TRUCE =
      claim("truce")
          .on("1892-04-10")
          .text("A truce was signed on 10 April 1892.")
          .cites(ClaimBuilder.GAZETTE, "page 2", null)
          .build();
  private static final Claim BRIDGE =
      claim("bridge")
          .on("1901")
          .text("The bridge was opened.")
          .cites(CHRONICLE, "chapter 4", "the surgeons")
          .cites(ClaimBuilder.GAZETTE, "page 2", null)
          .build();
  private static final Claim UNDATED =
      claim("undated").text("The king was old.").cites(CHRONICLE, "chapter 1", null).build();

  @Test
  void aFactComesFirstWithItsDateAndThenItsSources() {
    assertThat(PlainText.of(answered(Answer.Form.FACT, 0, TRUCE, BRIDGE, UNDATED)))
        .isEqualTo(
            """
            A truce was signed on 10 April 1892. [1]
            1901: The bridge was opened. [2] [1]
            The king was old. [3]

            [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
            [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 4, reporting the surgeons
            [3] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\
            """);
  }

  @Test
  void aListSaysHowManyThereAreAndHowToSeeTheRest() {
    assertThat(PlainText.of(answered(Answer.Form.LISTING, 7, TRUCE, BRIDGE, UNDATED)))
        .isEqualTo(
            """
            3 of 10 entries, in order:
            • 10 April 1892: A truce was signed on 10 April 1892. [1]
            • 1901: The bridge was opened. [2] [1]
            • The king was old. [3]
            And 7 more: say "more".

            [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
            [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 4, reporting the surgeons
            [3] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\
            """);
  }

  @Test
  void aListOfOneIsNotCounted() {
    assertThat(PlainText.of(answered(Answer.Form.LISTING, 0, UNDATED)))
        .isEqualTo(
            """
            • The king was old. [1]

            [1] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\
            """);
  }

  @Test
  void anOverviewSaysHowToSeeTheRest() {
    assertThat(PlainText.of(answered(Answer.Form.OVERVIEW, 2, UNDATED)))
        .isEqualTo(
            """
            The king was old. [1]
            And 2 more: say "more".

            [1] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\
            """);
  }

  @Test
  void sourcesStandAlone() {
    assertThat(PlainText.of(answered(Answer.Form.SOURCES, 0, BRIDGE)))
        .isEqualTo(
            """
            [1] University of Strelsau (academic): A chronicle of the Blue River, chapter 4, reporting the surgeons
            [2] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties\
            """);
  }

  @Test
  void accountsStandOnEqualFooting() {
    assertThat(
            PlainText.of(
                new Answer.Disputed(
                    new Dispute(
                        "the number killed",
                        List.of(
                            new Account("300 soldiers", List.of(TRUCE)),
                            new Account("1,250 soldiers", List.of(UNDATED))),
                        0),
                    List.of("What next?"))))
        .isEqualTo(
            """
            Accounts differ on the number killed:
            • A truce was signed on 10 April 1892. [1]
            • The king was old. [2]

            [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
            [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\
            """);
  }

  @Test
  void manyAccountsAreShortButEachHasItsSpeakerAndKind() {
    List<Account> accounts =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                i ->
                    new Account(
                        i + "00 soldiers",
                        List.of(
                            claim("account-" + i)
                                .text("An account of the battle, told at length. ".repeat(4))
                                .cites(ClaimBuilder.GAZETTE, "page " + i, "Colonel " + i)
                                .build())))
            .toList();
    String text =
        PlainText.of(new Answer.Disputed(new Dispute("the number killed", accounts, 0), List.of()));
    assertThat(text)
        .hasSizeLessThanOrEqualTo(700)
        .contains("• Official: 100 soldiers [1]; 200 soldiers [2]; ", "; 700 soldiers [7]\n")
        .contains("[7] Royal Gazette of Ruritania, reporting Colonel 7");
  }

  @Test
  void whatIsReckonedStandsBeforeTheClaimsThatItFollowsFrom() {
    assertThat(
            PlainText.of(
                new Answer.Reckoned(
                    "From one to the other: 32 days.",
                    List.of(TRUCE),
                    List.of("the day of the truce"),
                    List.of())))
        .isEqualTo(
            """
            From one to the other: 32 days.
            A truce was signed on 10 April 1892. [1]
            Accounts differ on the day of the truce. Ask for it.

            [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties\
            """);
  }

  @Test
  void aListSaysOnWhatSourcesDiffer() {
    Answer answer =
        new Answer.Answered(
            Answer.Form.LISTING,
            List.of(TRUCE),
            0,
            List.of(),
            List.of("the date", "who won"),
            List.of());
    assertThat(PlainText.of(answer))
        .contains("Accounts differ on the date; on who won. Ask for each.");
  }

  @Test
  void aQuestionBackNamesWhatMayBeMeant() {
    assertThat(
            PlainText.of(
                new Answer.Clarify(
                    "Hentzau",
                    List.of(
                        new Answer.Option("Rupert", "Who is Rupert Hentzau?"),
                        new Answer.Option("Anton", "Who is Anton Hentzau?")))))
        .isEqualTo(
            """
            What do you mean by "Hentzau"?
            • Who is Rupert Hentzau?
            • Who is Anton Hentzau?\
            """);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOT_UNDERSTOOD  | ''               | I could not read a question in that.
          OUT_OF_SCOPE    | ''               | I have nothing on that.
          NOTHING_ON_DATE | 7 May 1892       | I have nothing on that for 7 May 1892.
          NOTHING_ON_DATE | about 1892       | I have nothing on that for about 1892.
          NOTHING_ON_DATE | since 1902       | I have nothing on that since 1902.
          NOTHING_ON_DATE | until July 1878  | I have nothing on that until July 1878.
          NOTHING_ON_DATE | from May 1892 to 1893 | I have nothing on that from May 1892 to 1893.
          NOT_RECORDED    | Rudolf Elphberg  | I know of Rudolf Elphberg, but have nothing on what you ask.
          NOTHING_BEFORE  | ''               | There is no answer before this that I could lean on.
          NOTHING_MORE    | ''               | That was all I have on that.
          """)
  void saysWhyNothingIsAsserted(Answer.Reason reason, String detail, String text) {
    assertThat(PlainText.of(new Answer.Unknown(reason, detail, List.of()))).isEqualTo(text);
  }

  @Test
  void suggestionsFollow() {
    assertThat(
            PlainText.of(
                new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of("When?", "Who?"))))
        .isEqualTo(
            """
            I have nothing on that.
            You could ask:
            • When?
            • Who?\
            """);
  }

  @Test
  void anInvalidQuestionGetsTheFindingAndTheMend() {
    assertThat(PlainText.of(new Answer.Invalid("30 February: it has 28 days", "Ask for 28.")))
        .isEqualTo("30 February: it has 28 days. Ask for 28.");
  }

  @Test
  void smallTalkIsShort() {
    assertThat(PlainText.of(new Answer.Talk(TalkTopic.THANKS, List.of())))
        .isEqualTo("You are welcome.");
    assertThat(PlainText.of(new Answer.Talk(TalkTopic.GREETING, List.of("When?"))))
        .endsWith("\nYou could ask:\n• When?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/a", "/a/b", "https:///a"})
  void onlyAnAddressOfTheWebIsALink(String url) {
    Source source = ClaimBuilder.source("id", "A scroll", url);
    assertThat(
            PlainText.of(
                answered(Answer.Form.SOURCES, 0, claim("a").cites(source, "page 1", null).build())))
        .isEqualTo("[1] Royal Gazette of Ruritania (official): A scroll, page 1");
  }

  @Test
  void signsOfTextAreNothingElse() {
    Claim hostile = claim("hostile").text("%s {0} $1 \\n <b>“x”</b> 😀").build();
    assertThat(PlainText.of(answered(Answer.Form.FACT, 0, hostile)))
        .startsWith("%s {0} $1 \\n <b>“x”</b> 😀 [1]\n");
  }

  private static Answer answered(Answer.Form form, int remaining, Claim... claims) {
    return new Answer.Answered(form, List.of(claims), remaining, List.of());
  }
}
