package org.annalist.channel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateJsonTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1990-01-20, 0, 1990-01-20, 1990-01-20, 20 January 1990",
    "1988~, 1, 1988-01-01, 1988-12-31, about 1988",
    "1992-05/.., 1, 1992-05-01, , since May 1992",
    "../1992-05, 1, , 1992-05-31, until May 1992",
  })
  void saysWhatADateMeans(String edtf, int level, String start, String end, String text) {
    JsonNode json = Parsed.line(DateJson.of(edtf));
    assertThat(Parsed.names(json))
        .containsExactly("edtf", "valid", "level", "start", "end", "text", "error");
    assertThat(json.get("edtf").asText()).isEqualTo(edtf);
    assertThat(json.get("valid").asBoolean()).isTrue();
    assertThat(json.get("level").asInt()).isEqualTo(level);
    assertThat(json.get("start").textValue()).isEqualTo(start);
    assertThat(json.get("end").textValue()).isEqualTo(end);
    assertThat(json.get("text").asText()).isEqualTo(text);
    assertThat(json.get("error").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1992-02-30", "yesterday", "''", "\"", "'1992 '"})
  void saysWhyATextIsNoDate(String edtf) {
    JsonNode json = Parsed.line(DateJson.of(edtf));
    assertThat(Parsed.names(json))
        .containsExactly("edtf", "valid", "level", "start", "end", "text", "error");
    assertThat(json.get("edtf").asText()).isEqualTo(edtf);
    assertThat(json.get("valid").asBoolean()).isFalse();
    assertThat(json.get("level").isNull()).isTrue();
    assertThat(json.get("start").isNull()).isTrue();
    assertThat(json.get("end").isNull()).isTrue();
    assertThat(json.get("text").isNull()).isTrue();
    assertThat(json.get("error").asText()).isNotBlank();
  }

  @Test
  void theErrorNamesTheFindingAndTheMend() {
    assertThat(Parsed.line(DateJson.of("1994-02-30")).get("error").asText())
        .contains("February 1994 has 28 days");
  }
}
