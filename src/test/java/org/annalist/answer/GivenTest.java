package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
  private static final String NAMES = "What were the names of the two killed at Zenda?";
  private static final String WORDS = "What did the Diet call the siege of Zenda?";

  private static final Claim KILLED =
      claim("killed").about("zenda").asks("Who was killed at Zenda?").build();

  private static final Claim NAMED =
      claim("named").about("zenda").asks("What are the names of the victims of Zenda?").build();

  private static final Claim ADOPTED =
      claim("adopted").about("zenda").asks("When did the Diet speak of the siege?").build();

  private static final Claim CALLED =
      claim("called").about("zenda").asks("Which word did the Diet use for the siege?").build();

  @Test
  void whatIsKnownToGiveNamesIsTaken() {
    assertThat(names(NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 1, 0.7)))
        .containsExactly("named");
  }

  @Test
  void whatIsKnownToGiveTheWordsIsTaken() {
    assertThat(words(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 0.85)))
        .containsExactly("called");
  }

  @Test
  void whatIsFarFromWhatIsAskedIsNot() {
    assertThat(names(NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 1, 0.3))).isEmpty();
    assertThat(names(NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 0.5, 1))).isEmpty();
    assertThat(words(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 0.3))).isEmpty();
    assertThat(words(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 0.5, 1))).isEmpty();
  }

  @Test
  void nothingIsTakenOfNothing() {
    assertThat(names(NAMES)).isEmpty();
    assertThat(words(WORDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who was killed at Zenda?", "What are the names of the towns?"})
  void otherQuestionsAskForNoNamesOfPeople(String utterance) {
    assertThat(names(utterance, relevance(KILLED, 1, 1), relevance(NAMED, 1, 1))).isEmpty();
  }

  @Test
  void otherQuestionsAskForNoWords() {
    String other = "When did the Diet speak of the siege of Zenda?";
    assertThat(words(other, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 1))).isEmpty();
  }

  private static List<String> names(String utterance, Relevance... relevant) {
    return ids(Given.names(asked(Intent.WHO, utterance), List.of(relevant)));
  }

  private static List<String> words(String utterance, Relevance... relevant) {
    return ids(Given.words(asked(Intent.WHAT, utterance), List.of(relevant)));
  }

  private static Question asked(Intent intent, String utterance) {
    return Questions.asks(intent).typed(utterance).build();
  }

  private static List<String> ids(List<Relevance> given) {
    return given.stream().map(relevance -> relevance.claim().id()).toList();
  }

  private static Relevance relevance(Claim claim, double asMuch, double others) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, others));
    traits.put(Trait.NAMES, asMuch).put(Trait.WORDS, asMuch);
    return Relevance.of(claim, traits, 0, () -> "");
  }
}
