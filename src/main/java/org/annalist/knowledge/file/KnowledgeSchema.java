package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema of a knowledge file, by which editors complete and check YAML. */
public final class KnowledgeSchema {
  private KnowledgeSchema() {}

  /**
   * Returns the schema: the reader's own table of keys, so that the two cannot differ.
   *
   * @return JSON of draft 2020-12, indented, with a line break at the end
   */
  public static String text() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A file of Annalist's knowledge");
    schema.setAll(Forms.FILE.schema());
    return schema.toPrettyString() + "\n";
  }
}
