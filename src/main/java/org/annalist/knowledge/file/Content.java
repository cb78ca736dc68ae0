package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a key must hold. */
interface Content {
  /** One text of any kind. */
  Content TEXT = text((key, text, problems) -> {});

  /** A list of texts; it may be empty. */
  Content TEXTS = new ListContent(TEXT);

  /** A list of lists of texts. */
  Content LISTS_OF_TEXTS = new ListContent(TEXTS);

  /**
   * Reports what is wrong with what a key holds.
   *
   * @param key the key, or {@code an item of} it, to begin the message with
   */
  void check(String key, YamlNode node, Problems problems);

  /** The same as a JSON Schema, for editors: it admits all that is right, and some that is not. */
  ObjectNode schema();

  /** A rule that one text must keep. */
  @FunctionalInterface
  interface Rule {
    void check(String key, YamlText text, Problems problems);
  }

  /** One text that keeps a rule. */
  static Content text(Rule rule) {
    return new TextContent(rule, TextSchema.ANY);
  }

  /** One text that keeps a rule, which a schema can tell in part. */
  static Content text(Rule rule, TextSchema schema) {
    return new TextContent(rule, schema);
  }

  /** A list of entries of one form. */
  static Content entries(EntryForm form) {
    return new ListContent(form);
  }
}
