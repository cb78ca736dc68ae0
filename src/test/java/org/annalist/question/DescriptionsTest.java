package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when was the city of Zenda founded     | city of Zenda
          in the towns of Zenda and Strelsau     | towns of Zenda
          who took Zenda district                | Zenda district
          the village Zenda                      | village Zenda
          where is Zenda                         | Zenda
          Zenda                                  | Zenda
          in the city, Rudolf came to Zenda      | Zenda
          of the Zenda                           | Zenda
          """)
  void aKindOfPlaceBelongsToItsName(String utterance, String widened) {
    assertThat(widen(utterance, EntityType.PLACE).text()).isEqualTo(widened);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when was the fall of Zenda      | fall of Zenda
          who led the attack on Zenda     | attack on Zenda
          the battle of the Zenda         | battle of the Zenda
          Zenda                           | Zenda
          the mayor of Zenda              | Zenda
          """)
  void whatHappenedBelongsToTheNameOfAPlaceAndAnEvent(String utterance, String widened) {
    assertThat(widen(utterance, EntityType.PLACE, EntityType.EVENT).text()).isEqualTo(widened);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the fall of Zenda       | EVENT
          the siege of Zenda      | EVENT
          the city of Zenda       | PLACE EVENT
          the mayor of Zenda      | PLACE EVENT
          Zenda                   | PLACE EVENT
          """)
  void onlyWhatHappenedRulesThePlaceOut(String utterance, String types) {
    assertThat(types(widen(utterance, EntityType.PLACE, EntityType.EVENT)))
        .isEqualTo(List.of(types.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"the attack on Zenda", "the fall of Zenda"})
  void whereNothingHappenedThePlaceStays(String utterance) {
    EntityMention widened = widen(utterance, EntityType.PLACE);
    assertThat(types(widened)).containsExactly("PLACE");
    assertThat(widened.text()).isEqualTo("Zenda");
  }

  @ParameterizedTest
  @CsvSource({"the city of Zenda", "Zenda district", "the attack on Zenda"})
  void aPersonIsNoPlace(String utterance) {
    assertThat(widen(utterance, EntityType.PERSON).text()).isEqualTo("Zenda");
  }

  private static EntityMention widen(String utterance, EntityType... types) {
    List<EntityMention> widened =
        Descriptions.widen(
            utterance,
            WordFinder.find(utterance),
            List.of(Words.mention(utterance, "Zenda", types)));
    assertThat(widened).hasSize(1);
    assertThat(widened.get(0).span().of(utterance)).isEqualTo(widened.get(0).text());
    return widened.get(0);
  }

  private static List<String> types(EntityMention mention) {
    return mention.candidates().stream().map(Entity::type).map(EntityType::name).toList();
  }
}
