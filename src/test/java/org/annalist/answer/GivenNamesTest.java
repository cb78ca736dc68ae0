package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
  private static final String NAMES = "What were the names of the two killed at Zenda?";

  private static final Claim KILLED =
      claim("killed").about("zenda").asks("Who was killed at Zenda?").build();

  private static final Claim NAMED =
      claim("named").about("zenda").asks("What are the names of the victims of Zenda?").build();

  @Test
  void whatIsKnownToGiveNamesIsTaken() {
    assertThat(among(Intent.WHO, NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 1, 0.7)))
        .containsExactly("named");
  }

  @Test
  void whatIsFarFromWhatIsAskedIsNot() {
    assertThat(among(Intent.WHO, NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 1, 0.3)))
        .isEmpty();
    assertThat(among(Intent.WHO, NAMES, relevance(KILLED, 1, 1), relevance(NAMED, 0.5, 1)))
        .isEmpty();
    assertThat(among(Intent.WHO, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who was killed at Zenda?", "What are the names of the towns?"})
  void otherQuestionsAskForNoNamesOfPeople(String utterance) {
    assertThat(among(Intent.WHO, utterance, relevance(KILLED, 1, 1), relevance(NAMED, 1, 1)))
        .isEmpty();
  }

  private static List<String> among(Intent intent, String utterance, Relevance... relevant) {
    return GivenNames.among(Questions.asks(intent).typed(utterance).build(), List.of(relevant))
        .stream()
        .map(relevance -> relevance.claim().id())
        .toList();
  }

  private static Relevance relevance(Claim claim, double names, double others) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, others));
    traits.put(Trait.NAMES, names);
    return Relevance.of(claim, traits, 0, () -> "");
  }
}
