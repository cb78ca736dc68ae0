package org.annalist.knowledge;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.annalist.KnowledgeBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTermsTest {
  private static final Claim CLAIM =
      claim("killed")
          .about("battle", "rudolf")
          .counts("deaths", 300, Value.Bound.ABOUT, "soldiers")
          .text("Soldiers fell at the ford.")
          .asks("How many fell in the Battle of the Ford?", "The Battle of the Ford?", "Rudolf")
          .build();

  private final ClaimTerms terms =
      new ClaimTerms(
          new KnowledgeBuilder()
              .with(
                  entity(EntityType.PERSON, "rudolf", "Rudolf Elphberg", "Rudolf"),
                  place("ruritania", null),
                  place("province", "ruritania"),
                  place("strelsau", "province"),
                  entity(EntityType.ORGANISATION, "guard", "Guard"),
                  KnowledgeBuilder.event(
                      "war", "War", null, new Entity.Relations(List.of(), List.of(), null)),
                  KnowledgeBuilder.event(
                      "battle",
                      "Battle of the Ford",
                      "1892",
                      new Entity.Relations(List.of("strelsau"), List.of("guard", "rudolf"), "war")))
              .with(CLAIM)
              .property("deaths", true)
              .build(),
          KnowledgeBuilder.plainTerms());

  @Test
  void relatesToPlacesAndParticipantsAndToAllThatTheseAndTheSubjectArePartOf() {
    assertThat(terms.related(CLAIM))
        .containsExactlyInAnyOrder("guard", "strelsau", "province", "ruritania", "war");
  }

  @Test
  void whatAClaimNamesIsNotRelatedBesides() {
    Claim naming = claim("naming").about("battle", "guard", "war", "strelsau").build();
    assertThat(terms.related(naming)).containsExactlyInAnyOrder("rudolf", "province", "ruritania");
  }

  @Test
  void questionsLeaveOutTheNamesOfTheClaimsEntities() {
    assertThat(terms.ofAsks(CLAIM))
        .extracting(Ask::terms)
        .containsExactly(Set.of("fall"), Set.of(), Set.of());
  }

  @Test
  void aStatementHasTheTermsOfItsTextValueAndProperty() {
    assertThat(terms.ofStatement(CLAIM))
        .containsExactlyInAnyOrder("soldier", "fall", "ford", "300", "death");
  }

  @Test
  void namesAreThoseOfRelatedEntitiesToo() {
    assertThat(terms.ofNames(CLAIM)).contains("elphberg", "guard", "ruritania", "war", "battl");
  }

  private static Entity place(String id, @Nullable String partOf) {
    return new Entity(
        id,
        EntityType.PLACE,
        id,
        List.of(),
        null,
        new Entity.Relations(List.of(), List.of(), partOf));
  }
}
