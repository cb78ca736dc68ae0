package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable table = WordTable.of(WordTableTest.class, "word-table.tsv");

  @Test
  void linesOfOneKindStandTogether() {
    assertThat(table.words("town")).containsExactlyInAnyOrder("zenda", "strelsau", "hentzau");
    assertThat(table.words("ruler")).containsExactlyInAnyOrder("king", "queen");
  }

  @Test
  void aKindThatIsNotThereIsAMistakeInTheProgram() {
    assertThatThrownBy(() -> table.words("river"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no words of the kind river");
  }

  @Test
  void aMissingTableIsAMistakeInTheBuild() {
    assertThatThrownBy(() -> WordTable.of(WordTableTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("none.tsv is missing from the program");
  }
}
