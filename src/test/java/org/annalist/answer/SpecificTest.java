package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.CompiledKnowledge;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificTest {
  private static final Claim BRIDGE =
      claim("bridge")
          .text("The bridge at Zenda was built in 1876.")
          .asks("When was the bridge at Zenda built?")
          .build();

  private static final Claim DEAR =
      claim("dear")
          .text("The mayor paid 500 crowns for the bridge, 80 metres of black stone.")
          .asks("What did the bridge cost?")
          .build();

  private static final Claim CONDITIONS =
      claim("conditions")
          .text("Rudolf named seven strict conditions, the second in secret.")
          .build();

  private static final Claim DEBT =
      claim("debt").text("Ruritania must pay 4,000 crowns to Strelsau.").build();

  private static final Claim PAID =
      claim("paid").text("Ruritania has paid 100 of the 4,000 crowns that it must pay.").build();

  private static final Entity RUDOLF = entity(EntityType.PERSON, "rudolf", "Rudolf");

  private static final Claim UNION =
      claim("union")
          .about("union")
          .text("The Pilots' Union began its work in 1921.")
          .asks("When did the Pilots' Union begin its work?")
          .build();

  private static final Claim SPEECH =
      claim("speech").about("union", "rudolf").text("Rudolf spoke for the Pilots' Union.").build();

  private static final Claim BOARD =
      claim("board").about("union").text("Five pilots, Anna Zapt at their head, ran it.").build();

  @RegisterExtension
  static final CompiledKnowledge KNOWN =
      new CompiledKnowledge(
          new KnowledgeBuilder()
              .with(entity(EntityType.ORGANISATION, "union", "Pilots' Union"), RUDOLF)
              .with(UNION, SPEECH, BOARD));

  private final Specific specific =
      new Specific(KNOWN.store().entities(), KnowledgeBuilder.plainTerms());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did it cost to build the bridge?",
        "How much did the bridge cost?",
        "how expensive was the bridge",
        "What was the price of the bridge at Zenda?",
        "price of the bridge at zenda",
        "What colour was the bridge?",
        "How tall is the bridge?",
        "What is the length of the bridge?",
      })
  void anAttributeIsToldOnlyByWhatSpeaksOfIt(String question) {
    assertThat(isMissed(question, BRIDGE)).isTrue();
    assertThat(isMissed(question, BRIDGE, DEAR)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was the profession of the builder's daughter?",
        "What school did the mayor go to?",
        "Who was the wife of the mayor?",
        "What did the bridge weigh?",
        "What kind of guns did the mayor have?",
        "what were their jobs in 1876",
        "what is the phone number of the mayor",
      })
  void anAttributeThatNothingSpeaksOfIsMissed(String question) {
    assertThat(isMissed(question, claim("mayor").text("The mayor came in 1876.").build())).isTrue();
  }

  @Test
  void whatMayBeAskedOfAClaimDoesNotTellWhatItLeavesOut() {
    Claim siege =
        claim("siege").text("Some 300 died at Zenda.").asks("How many did the siege cost?").build();
    assertThat(isMissed("How much did the siege cost?", siege)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ruritania wanted peace at any cost., true",
    "Ruritania wanted peace at all costs., true",
    "The cost of peace was heavy., false",
  })
  void whatIsWantedAtAnyCostTellsNoCost(String text, boolean isMissed) {
    Claim peace =
        claim("peace").text(text).asks("What did Ruritania want at whatever price?").build();
    assertThat(isMissed("What did the peace cost Ruritania?", peace)).isEqualTo(isMissed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was the school of Zenda built?",
        "Who paid the cost of what was lost?",
        "What was the bridge that he built before his wife died?",
        "Where did the team build the bridge?",
      })
  void whatOnlyDescribesIsNotAskedFor(String question) {
    assertThat(isMissed(question, BRIDGE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was the eighth of the conditions?",
        "what is the 8th condition",
        "What did his twelfth condition say?",
      })
  void oneBehindTheLastIsMissed(String question) {
    assertThat(isMissed(question, CONDITIONS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was the seventh of the conditions?",
        "what is the 2nd condition",
        "What was the eighth of the bridges?",
      })
  void oneOfSoManyAndOneOfWhatIsNotCountedAreLeft(String question) {
    assertThat(isMissed(question, CONDITIONS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How much has Ruritania already paid to Strelsau?",
        "What has Ruritania paid already?",
        "How much have they paid yet?",
      })
  void whatIsToBeDoneDoesNotTellWhatHasBeen(String question) {
    assertThat(isMissed(question, DEBT)).isTrue();
    assertThat(isMissed(question, DEBT, PAID)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who led the Pilots' Union?",
        "hello, who was the leader of the pilots union??",
        "name of the head of the pilots' union",
        "Who were the first chairmen?",
      })
  void whoHadARoleIsToldByWhatSpeaksOfItOrNamesSomebodyElse(String question) {
    assertThat(isMissed(question, UNION)).isTrue();
    assertThat(isMissed(question, UNION, BOARD)).isFalse();
    assertThat(isMissed(question, UNION, SPEECH)).isFalse();
  }

  @Test
  void whoIsNamedInTheQuestionDoesNotTellWhoElseHadARole() {
    assertThat(isMissed("Who took over after the union began?", UNION)).isTrue();
    assertThat(isMissed("Who took part after the union began?", UNION)).isFalse();
    Question question =
        Questions.asks(Intent.WHO).typed("Who took over after Rudolf?").names(RUDOLF).build();
    assertThat(specific.isMissed(question, List.of(SPEECH))).isTrue();
  }

  private boolean isMissed(String question, Claim... stated) {
    return specific.isMissed(Questions.asks(Intent.WHAT).typed(question).build(), List.of(stated));
  }
}
