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

class GivenWordsTest {
  private static final String WORDS = "What did the Diet call the siege of Zenda?";

  private static final Claim ADOPTED =
      claim("adopted").about("zenda").asks("When did the Diet speak of the siege?").build();

  private static final Claim CALLED =
      claim("called").about("zenda").asks("Which word did the Diet use for the siege?").build();

  @Test
  void whatIsKnownToGiveTheWordsIsTaken() {
    assertThat(among(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 0.85)))
        .containsExactly("called");
  }

  @Test
  void whatIsFarFromWhatIsAskedIsNot() {
    assertThat(among(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 0.3))).isEmpty();
    assertThat(among(WORDS, relevance(ADOPTED, 1, 1), relevance(CALLED, 0.5, 1))).isEmpty();
    assertThat(among(WORDS)).isEmpty();
  }

  @Test
  void otherQuestionsAskForNoWords() {
    String other = "When did the Diet speak of the siege of Zenda?";
    assertThat(among(other, relevance(ADOPTED, 1, 1), relevance(CALLED, 1, 1))).isEmpty();
  }

  private static List<String> among(String utterance, Relevance... relevant) {
    return GivenWords.among(Questions.asks(Intent.WHAT).typed(utterance).build(), List.of(relevant))
        .stream()
        .map(relevance -> relevance.claim().id())
        .toList();
  }

  private static Relevance relevance(Claim claim, double names, double others) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, others));
    traits.put(Trait.NAMES, names);
    traits.put(Trait.WORDS, names);
    return Relevance.of(claim, traits, 0, () -> "");
  }
}
