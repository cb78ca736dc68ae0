package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FellowsTest {
  private static final Claim UNION = joined("union", "Postal Union", "1892-02-01");
  private static final Claim LEAGUE = joined("league", "League of Zenda", "1892-05-07");
  private static final Claim LEAGUE_AGAIN =
      claim("league-again")
          .about("league-joining")
          .says("joined", words("again"))
          .on("1892-05")
          .text("The League of Zenda was joined by Ruritania.")
          .build();
  private static final Claim LEFT =
      claim("left")
          .about("left")
          .says("left", words("1892"))
          .on("1892")
          .text("Ruritania, which had joined the Customs Union, left it.")
          .build();

  private static final Claim CHURCH = ruined("church", "A church was ruined at Zenda.");
  private static final String WHICH_CHURCHES = "Which churches were ruined?";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"Which bodies did it join?", "what two bodies did it join"})
  void aPluralAsksForEachThingWithThatProperty(String question) {
    assertThat(fellows(question, whole(UNION), whole(LEAGUE), whole(LEAGUE_AGAIN), whole(LEFT)))
        .containsExactly("league");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Which body did it join?", "When did it join the bodies?"})
  void aSingularAsksForOne(String question) {
    assertThat(fellows(question, whole(UNION), whole(LEAGUE))).isEmpty();
  }

  @Test
  void whatIsNotOfTheDaysOrTheNamesIsNoAnswer() {
    assertThat(fellows("Which bodies did it join?", whole(UNION), without(Trait.DAYS, LEAGUE)))
        .isEmpty();
    assertThat(fellows("Which bodies did it join?", whole(UNION), without(Trait.NAMES, LEAGUE)))
        .isEmpty();
  }

  @Test
  void whatIsAskedOfTheThingMustBeThere() {
    assertThat(fellows("Which bodies did it found?", whole(UNION), whole(LEAGUE))).isEmpty();
  }

  @Test
  void ofAPropertyWithSeveralValuesOnlyWhatIsCalledAsTheThingIsAskedFor() {
    Claim chapel = ruined("chapel", "Two churches were ruined at Hentzau.");
    Claim mill = ruined("mill", "The mill was ruined.");
    assertThat(fellows(WHICH_CHURCHES, whole(CHURCH), whole(mill), whole(chapel)))
        .containsExactly("chapel");
  }

  @Test
  void aFigureIsNoThing() {
    Claim churches =
        claim("churches")
            .about("sees")
            .counts("ruined", 12, Value.Bound.EXACTLY, "churches")
            .text("12 churches were ruined.")
            .build();
    assertThat(fellows(WHICH_CHURCHES, whole(churches), whole(CHURCH))).isEmpty();
    assertThat(fellows(WHICH_CHURCHES, whole(CHURCH), whole(churches))).isEmpty();
  }

  @Test
  void aStatementIsTakenWhereItIsKnownToTellWhichAndIsOfAnotherDay() {
    Claim duchy = recognised("duchy", "1893", "Which country recognised it first?");
    Claim kingdom = recognised("kingdom", "1894", "Which country recognised it next?");
    Claim retold = recognised("retold", "1893", "Which country recognised it?");
    Claim party = recognised("party", "1895", "Who recognised the country?");
    assertThat(
            fellows(
                "Which countries recognised it?",
                whole(duchy),
                whole(kingdom),
                whole(retold),
                whole(party)))
        .containsExactly("kingdom");
  }

  private static Claim joined(String id, String body, String day) {
    return claim(id)
        .about(id + "-joining", "ruritania")
        .says("joined", words(day))
        .on(day)
        .text("Ruritania joined the " + body + ".")
        .build();
  }

  private static Claim ruined(String id, String text) {
    return claim(id).about(id).says("ruined", words(text)).text(text).build();
  }

  private static Claim recognised(String id, String date, String ask) {
    String text = "The " + id + " recognised Ruritania.";
    return claim(id).about(id, "ruritania").on(date).text(text).asks(ask).build();
  }

  private static Value words(String text) {
    return new Value.Words(text);
  }

  private static Relevance whole(Claim claim) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, 1));
    return Relevance.of(claim, traits, 0, () -> "");
  }

  private static Relevance without(Trait missing, Claim claim) {
    Relevance whole = whole(claim);
    whole.traits().put(missing, 0.5);
    return whole;
  }

  private List<String> fellows(String question, Relevance... ranked) {
    Claim[] claims = Stream.of(ranked).map(Relevance::claim).toArray(Claim[]::new);
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder()
            .with(claims)
            .property("joined", true)
            .property("left", true)
            .property("ruined", false)
            .compile(directory)) {
      return new Fellows(store, KnowledgeBuilder.plainTerms())
          .of(Questions.asks(Intent.WHICH).typed(question).build(), List.of(ranked)).stream()
              .map(Claim::id)
              .toList();
    }
  }
}
