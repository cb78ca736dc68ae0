package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.CompiledKnowledge;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCountTest {
  private static final Claim SOLDIERS =
      claim("soldiers")
          .text("On 5 March 1892 an army of 4,000 soldiers marched over the bridge.")
          .counts("strength", 4000, Value.Bound.EXACTLY, "soldiers")
          .asks("How many soldiers marched over the bridge?")
          .build();

  private static final Claim MET =
      claim("met")
          .text("The two kings met on 5 March 1892, in the year of resolution 12.")
          .asks("When did the kings meet?")
          .build();

  private static final Claim SUNK =
      claim("sunk")
          .text("The League lost three ships at Zenda on 5 March 1892.")
          .asks("What did the League lose?")
          .build();

  private static final Claim SPOKE =
      claim("spoke")
          .text("They spoke on 5 March 1892, and in 1893.")
          .asks("When did they speak?")
          .build();

  private static final Claim MEMBERS =
      claim("members")
          .text("Ruritania, Graustark and Orsinia are in the League.")
          .asks("How many countries are in the League?")
          .build();

  private static final Claim DANCERS =
      claim("dancers")
          .text("Forty people danced on the bridge, ten women among them.")
          .counts("dancers", 40, Value.Bound.EXACTLY, "dancers")
          .build();

  private static final Claim KURDS =
      claim("kurds")
          .text("Two young Kurds were killed at Zenda on 5 March 1892 when Lezgins fired.")
          .asks("How many were killed at Zenda?", "Who fired at Zenda?")
          .build();

  private static final Claim RURITANIANS =
      claim("ruritanians").text("At Zenda 12 Ruritanians were killed.").build();

  private static final Claim BOTH =
      claim("both")
          .text("At Zenda 5,000 soldiers of both sides were killed.")
          .counts("killed", 5000, Value.Bound.EXACTLY, "soldiers killed")
          .build();

  private static final Claim SHELLED =
      claim("shelled")
          .text("At Zenda 30 people were killed.")
          .asks("How many people died at Zenda?")
          .build();

  private static final Claim VOTED =
      claim("voted")
          .text("The deputies voted for the union on 5 March 1892.")
          .asks("Which deputies voted for the union?", "What did the deputies vote for?")
          .build();

  @RegisterExtension
  static final CompiledKnowledge KNOWN =
      new CompiledKnowledge(
          new KnowledgeBuilder()
              .with(
                  SOLDIERS,
                  MET,
                  SUNK,
                  SPOKE,
                  MEMBERS,
                  DANCERS,
                  KURDS,
                  SHELLED,
                  VOTED,
                  RURITANIANS,
                  BOTH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many pages did the army have?",
        "how much flour did they carry over the bridge",
        "What was the number of pages of the order?",
      })
  void somethingElseIsCounted(String question) {
    assertThat(countsOther(question, SOLDIERS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many soldiers marched over the bridge?",
        "how many troops were there",
        "How many men marched?",
        // No thing is named, or none that a vector is known of.
        "How many were there?",
        "how many zzyzx were there",
        "When did they march?",
      })
  void thatIsCountedOrNothingIsNamed(String question) {
    assertThat(countsOther(question, SOLDIERS)).isFalse();
  }

  @Test
  void whatIsCountedInTheTextWillDo() {
    assertThat(countsOther("How many ships were lost?", SUNK)).isFalse();
    assertThat(countsOther("how many pages were lost?", SUNK)).isTrue();
  }

  @Test
  void daysAndYearsCountNothing() {
    assertThat(countsOther("How many minutes did they speak?", SPOKE)).isTrue();
  }

  @Test
  void aClaimWithoutANumberThatIsKnownToAnswerDoes() {
    assertThat(countsOther("How many countries does the League have?", MEMBERS)).isFalse();
    assertThat(countsOther("how many pages does the League have?", MEMBERS)).isTrue();
  }

  @Test
  void whoAreAskedForByThemselvesMustBeSpokenOf() {
    assertThat(countsOther("How many women marched over the bridge?", SOLDIERS)).isTrue();
    assertThat(countsOther("How many women danced?", DANCERS)).isFalse();
  }

  @Test
  void whatIsKnownToTellWhoTellsNoNumberOfThem() {
    assertThat(countsOther("How many deputies voted for the union?", VOTED)).isTrue();
  }

  @Test
  void theNumberOfOnePeopleIsNoneOfAnother() {
    assertThat(countsOther("How many Lezgins were killed at Zenda?", KURDS)).isTrue();
    assertThat(countsOther("How many Kurds were killed at Zenda?", KURDS)).isFalse();
    assertThat(countsOther("How many Kurdish people were killed at Zenda?", SHELLED)).isFalse();
  }

  @Test
  void theNumberOfTheDeadIsNoneOfTheWounded() {
    assertThat(countsOther("How many people were wounded at Zenda?", SHELLED)).isTrue();
    assertThat(countsOther("How many people were taken hostage at Zenda?", SHELLED)).isTrue();
    assertThat(countsOther("How many people were killed at Zenda?", SHELLED)).isFalse();
  }

  @Test
  void theNumberOfBothSidesIsNoneOfOne() {
    assertThat(countsOther("How many Kurdish soldiers were killed at Zenda?", BOTH)).isTrue();
    assertThat(countsOther("How many soldiers were killed at Zenda?", BOTH)).isFalse();
  }

  @Test
  void aPeopleIsKnownByItsCountry() {
    Peoples peoples = new Peoples(KNOWN.store().entities());
    OtherPeople others = new OtherPeople(KNOWN.store(), peoples);
    Question question =
        Questions.asks(Intent.HOW_MANY).typed("How many Ruritanians were killed at Zenda?").build();
    assertThat(others.areCounted(question, KURDS)).isTrue();
    assertThat(others.areCounted(question, RURITANIANS)).isFalse();
  }

  private boolean countsOther(String question, Claim claim) {
    return Questions.asks(Intent.HOW_MANY).typed(question).sought(KNOWN.store()).countsOther(claim);
  }
}
