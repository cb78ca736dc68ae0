package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.CompiledKnowledge;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherAgentTest {
  private static final List<Claim> CLAIMS =
      List.of(
          claim("refused")
              .text("According to Ruritania's court, Graustark refused the treaty of 1893.")
              .asks("Was it Graustark or Ruritania that refused the treaty?", "treaty refused by")
              .build(),
          claim("taken")
              .text("Zenda was captured in May 1893 by Graustarkian forces.")
              .asks("When did Zenda fall?")
              .build(),
          claim("fired")
              .text("Two Ruritanians died near Hentzau when Graustarkians opened fire on a fair.")
              .build(),
          claim("shot").text("Graustarkians shot two fairgoers dead in May.").build(),
          claim("included")
              .text("It was the Diet of Graustark that included the mine in its plan.")
              .build(),
          claim("unnamed").text("Hentzau was captured in June 1893.").build(),
          claim("both").text("Ruritania, Graustark and Dawsbergen signed the pact.").build(),
          claim("joined-in").text("Graustark attacked Ruritania and captured Hentzau.").build(),
          claim("left").text("The league called for the army to withdraw from Ruritania.").build(),
          claim("elected").text("The Blues won the elections of May 1893 in Graustark.").build(),
          claim("expelled").text("Ruritanians expelled from Graustark settled in Zenda.").build(),
          claim("which").text("The clauses, which Graustark refused, were two.").build(),
          claim("rejected-by-one")
              .text("Graustark rejected the plan.")
              .on("plan", new Value.Words("Graustark"))
              .build(),
          claim("rejected-by-other")
              .text("The plan was rejected by Strelsau, a rival says.")
              .on("plan", new Value.Words("Ruritania"))
              .build(),
          claim("fell").text("Hofbau fell.").on("fall", new Value.Words("May")).build(),
          claim("fell-first")
              .text("Graustark seized Hofbau.")
              .on("fall", new Value.Words("June"))
              .build(),
          claim("fell-again")
              .text("Hofbau was taken by the army of Graustark.")
              .on("fall", new Value.Words("July"))
              .build());

  @RegisterExtension
  static final CompiledKnowledge KNOWN =
      new CompiledKnowledge(
          new KnowledgeBuilder()
              .with(CLAIMS.toArray(Claim[]::new))
              .with(
                  country("ruritania", "Ruritania", "Kingdom of Ruritania"),
                  country("graustark", "Graustark"),
                  country("dawsbergen", "Dawsbergen"),
                  town("strelsau", "Strelsau", "capital of Ruritania"),
                  town("zenda", "Zenda"),
                  town("hentzau", "Hentzau"))
              .matter("plan", "who rejected the plan")
              .matter("fall", "when Hofbau fell"));

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "why did Ruritania turn down the treaty, refused",
    "why did Ruritania refuse the treaty of 1893?, refused",
    "when was the treaty rejected by Ruritania?, refused",
    "what was the reason for Ruritania's refusal?, refused",
    "why did Strelsau refuse the treaty?, refused",
    "when did the Ruritanian army take back Zenda, taken",
    "which town was captured by Ruritania in 1893?, taken",
    "when did the forces of the Kingdom of Ruritania seize Zenda?, taken",
    "why did ruritanians open fire on the fair, fired",
    "why did the Diet of Ruritania include the mine in its plan?, included",
    "why did the league in its letter of May ask Ruritania to leave?, left",
    "who won the elections of May 1893 in Ruritania, elected",
    "why did Ruritania refuse two clauses?, which",
    "when did Ruritania take Hofbau?, fell",
  })
  void whatAnotherDidIsNoAnswer(String question, String claim) {
    assertThat(isDoneByOther(question, claim)).isTrue();
  }

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    // The same country, by whatever name.
    "why did Graustark turn down the treaty, refused",
    "when did the Graustarkian army take Zenda, taken",
    "which town was captured by the Graustarkians, taken",
    // Whether it did is answered by who did.
    "did Ruritania refuse the treaty?, refused",
    // Nobody is taken for who did it.
    "who refused the treaty with Ruritania?, refused",
    "when was Ruritanian Zenda captured?, taken",
    "how many Ruritanians killed at Hentzau were young?, fired",
    "when did the castle of Ruritania fall?, taken",
    "where were two ruritanians shot dead, fired",
    "two ruritanians shot dead in may where, shot",
    "how many ruritanians shot dead in may, shot",
    // Nobody is named who did it, or several are, or it is unclear who.
    "when did Ruritania capture Hentzau?, unnamed",
    "when did Graustark sign the pact?, both",
    "when did Ruritania sign the pact?, both",
    "when did Graustark capture Hentzau?, joined-in",
    "why did Graustark expel the people?, expelled",
    // The claim does not tell of the deed at all.
    "why did Ruritania abolish the tax?, refused",
    // Another account says that it did.
    "why did Ruritania reject the plan?, rejected-by-one",
    "why did Graustark reject the plan?, rejected-by-other",
    // It is asked twice.
    "when did Ruritania refuse the treaty and who signed it?, refused",
    // No country is named.
    "why did Zenda refuse the treaty?, refused",
    "why did he refuse the treaty?, refused",
  })
  void whatTheSameDidOrMayHaveDoneIs(String question, String claim) {
    assertThat(isDoneByOther(question, claim)).isFalse();
  }

  private static boolean isDoneByOther(String question, String id) {
    Claim claim = KNOWN.store().claims(List.of(id)).get(0);
    return new OtherAgent(KNOWN.store(), new Peoples(KNOWN.store().entities()))
        .isDoneByOther(question(question), claim);
  }

  private static Question question(String text) {
    Intent intent =
        Stream.of(Intent.WHEN, Intent.WHO, Intent.WHICH, Intent.HOW_MANY)
            .filter(one -> text.startsWith(one.id().replace('-', ' ')))
            .findFirst()
            .orElse(Intent.WHY);
    return Questions.asks(intent).typed(text).build();
  }

  private static Entity country(String id, String name, String... aliases) {
    return entity(EntityType.PLACE, id, name, aliases);
  }

  private static Entity town(String id, String name, String... aliases) {
    return new Entity(
        id,
        EntityType.PLACE,
        name,
        List.of(aliases),
        null,
        new Entity.Relations(List.of(), List.of(), "ruritania"));
  }
}
