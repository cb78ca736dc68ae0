package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people type reach SQLite as they are, and never as its syntax. */
class QuotingTest {
  @TempDir private Path directory;

  @Test
  void aJsonArrayHoldsTheTextsAsTheyAre() throws SQLException {
    List<String> texts =
        List.of(
            "",
            "truce",
            "\"quoted\" \\ and \\u0041",
            "line\nbreak\ttab\r\b\f",
            "\u0001\u001f\u007f",
            "Şuşa Ходжалы Խոջալու",
            "\u2028\u2029",
            "😀𐍈",
            "'; DROP TABLE claim; --",
            "],[");
    assertThat(readBack(texts)).isEqualTo(texts);
  }

  @Test
  void randomTextsComeBackFromAJsonArray() throws SQLException {
    Random random = new Random(16);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(
          random
              .ints(random.nextInt(12), 1, 0xD800)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    assertThat(readBack(texts)).isEqualTo(texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ude00\ud83d", "\ud83d\"", "\u0000"})
  void halfACharacterDoesNoHarm(String broken) throws SQLException {
    assertThat(readBack(List.of("before", broken, "after")))
        .hasSize(3)
        .startsWith("before")
        .endsWith("after");
  }

  @Test
  void anEmptyJsonArrayHoldsNothing() throws SQLException {
    assertThat(JsonArray.of(List.of())).isEqualTo("[]");
    assertThat(readBack(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "a\" OR \"b",
        "NEAR(a b)",
        "a*",
        "^a",
        "{asks statement}: a",
        "-names: a",
        "a AND NOT b",
        "(",
        ")",
        "+",
        "\u0000",
        "a\u0000b",
        "\ud83d",
        "😀",
        "\\",
        "';--",
        "?",
        ":a",
        "@a",
        "$a",
      })
  void hostileTermsFindNothing(String term) {
    try (SqliteKnowledgeStore store = oneClaim()) {
      assertThat(store.find(new ClaimQuery(List.of(term), List.of(), null, 5))).isEmpty();
      assertThat(store.find(new ClaimQuery(List.of(), List.of(term), null, 5))).isEmpty();
      assertThat(store.frequency(term)).isZero();
      assertThat(store.background(term)).isZero();
      assertThat(store.alternatives(term)).isEmpty();
      assertThat(store.entities().named(List.of(term))).isEmpty();
      assertThat(store.words().known(List.of(term))).isEmpty();
      assertThat(store.words().byForm(List.of(term))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a OR", "\u0000", "\ud83d", "NEAR("})
  void aHostileTermDoesNotHideTheOthers(String term) {
    try (SqliteKnowledgeStore store = oneClaim()) {
      assertThat(store.find(new ClaimQuery(List.of(term, "bridg"), List.of(), null, 5))).hasSize(1);
    }
  }

  private SqliteKnowledgeStore oneClaim() {
    return new KnowledgeBuilder()
        .with(
            ClaimBuilder.claim("bridge")
                .text("The bridge was opened.")
                .says("statement", new Value.Words("open"))
                .build())
        .compile(directory);
  }

  private static List<String> readBack(List<String> texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        PreparedStatement statement =
            connection.prepareStatement("SELECT value FROM json_each(?) ORDER BY key")) {
      statement.setString(1, JsonArray.of(texts));
      List<String> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          read.add(rows.getString(1));
        }
      }
      return read;
    }
  }
}
