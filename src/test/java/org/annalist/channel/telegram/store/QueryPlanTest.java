package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPlanTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {SqlSentAnswers.DELETE_OLDER, SqlSentAnswers.DELETE_LATER})
  void toForgetWhatIsTooOldTakesNoLongerTheMoreThereIs(String sql) {
    try (StateDatabase database = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"))) {
      assertThat(database.query(row -> row.getString("detail"), "EXPLAIN QUERY PLAN " + sql, 1L))
          .isNotEmpty()
          .allMatch(step -> step.startsWith("SEARCH"));
    }
  }
}
