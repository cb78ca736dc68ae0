package org.annalist.search;

import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.annalist.ClaimBuilder;
import org.annalist.CompiledKnowledge;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplesTest {
  @RegisterExtension
  static final CompiledKnowledge KNOWN =
      new CompiledKnowledge(
          new KnowledgeBuilder()
              .with(ClaimBuilder.claim("any").about("ruritania").build())
              .with(
                  entity(EntityType.PLACE, "ruritania", "Ruritania"),
                  entity(EntityType.PLACE, "graustark", "Graustark"),
                  entity(EntityType.PLACE, "orsistan", "Orsistan"),
                  entity(EntityType.PLACE, "france", "France"),
                  entity(EntityType.PLACE, "old-ruritania", "United Crowns"),
                  entity(
                      EntityType.PLACE,
                      "strelsau",
                      "Strelsau",
                      "capital of Ruritania",
                      "capital of the United Crowns"),
                  new Entity(
                      "zenda",
                      EntityType.PLACE,
                      "Zenda",
                      List.of(),
                      null,
                      new Entity.Relations(List.of(), List.of(), "ruritania"))));

  private final Peoples peoples = new Peoples(KNOWN.store().entities());

  @ParameterizedTest
  @CsvSource({
    "graustark, graustark",
    "graustarkian, graustark",
    "graustarkians, graustark",
    "orsis, orsistan",
    "orsistani, orsistan",
    "french, france",
    "ruritanian, ruritania",
    "ruritanians, ruritania",
    "strelsau, ruritania",
    "zenda, ''",
    "zendans, ''",
    "army, ''",
  })
  void aPeopleIsKnownByItsCountry(String word, String country) {
    Set<String> found = peoples.in(List.of(word));
    if (country.isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(country);
    }
  }

  @Test
  void ofOneCapitalEitherCountryMayBeMeant() {
    assertThat(peoples.in(List.of("the", "united", "crowns")))
        .containsExactlyInAnyOrder("old-ruritania", "ruritania");
  }

  @Test
  void aCapitalIsNoNameOfItsCountry() {
    assertThat(peoples.called(List.of("strelsau"))).isEmpty();
    assertThat(peoples.called(List.of("graustarkian"))).containsExactly("graustark");
  }

  @Test
  void nothingIsKnownWithoutNames() {
    assertThat(new Peoples(null).in(List.of("ruritanian"))).isEmpty();
  }
}
