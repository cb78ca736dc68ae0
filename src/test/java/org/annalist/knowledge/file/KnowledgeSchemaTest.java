package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KnowledgeSchemaTest {
  /** Renew the file with {@code ./annalist check --schema > knowledge/schema.json}. */
  @Test
  void theSchemaThatEditorsUseIsTheReadersOwnTable() throws IOException {
    assertThat(Files.readString(Path.of("knowledge/schema.json")))
        .isEqualTo(KnowledgeSchema.text());
  }

  @Test
  void aClaimNeedsItsCitationsAndTakesNoOtherKeys() throws IOException {
    JsonNode claim =
        JsonMapper.builder()
            .build()
            .readTree(KnowledgeSchema.text())
            .at("/properties/entities/items/properties/claims/items");
    assertThat(claim.at("/required").toString())
        .contains("\"citations\"")
        .doesNotContain("subject");
    assertThat(claim.at("/additionalProperties").booleanValue()).isFalse();
    assertThat(claim.at("/properties").has("subject")).isFalse();
    assertThat(claim.at("/properties/bound/enum/0").textValue()).isEqualTo("exactly");
  }

  @Test
  void aYearIsANumberToAnEditor() throws IOException {
    JsonNode date =
        JsonMapper.builder()
            .build()
            .readTree(KnowledgeSchema.text())
            .at("/properties/entities/items/properties/date/type");
    assertThat(date.toString()).contains("number").contains("string");
  }
}
