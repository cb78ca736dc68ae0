package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {
  @ParameterizedTest
  @CsvSource({
    "the king turned the old plan down, turned the old plan down",
    "the king turned and rode with all his men down, ''",
    "they opened fire on the castle, opened fire",
    "they lit fires near the hill, ''",
    "the army took Zenda, took",
    "the talks took place in Zenda, ''",
    "the refusal of the king, refusal",
    "who joined the league and left the union, joined + left",
    "the king ate, ''",
  })
  void aDeedIsToldByItsWords(String text, String deeds) {
    Passage passage = Passage.of(text);
    String found =
        Deeds.SHIPPED.in(passage).stream()
            .map(deed -> String.join(" ", passage.words().subList(deed.from(), deed.to())))
            .collect(Collectors.joining(" + "));
    assertThat(found).isEqualTo(deeds);
  }
}
