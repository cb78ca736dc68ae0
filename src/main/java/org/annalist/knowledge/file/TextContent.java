package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One text that keeps a rule. */
record TextContent(Rule rule, TextSchema textSchema) implements Content {
  @Override
  public void check(String key, YamlNode node, Problems problems) {
    if (node instanceof YamlText text && text.isUnprintable()) {
      problems.error(text.place(), key + " holds an invisible control character", "Take it out.");
    } else if (node instanceof YamlText text && !text.isBlank()) {
      rule.check(key, text, problems);
    } else {
      problems.error(
          node.place(), key + " is " + node.shape() + ", and one text is expected", mend(node));
    }
  }

  @Override
  public ObjectNode schema() {
    return textSchema.toJson();
  }

  private static String mend(YamlNode node) {
    if (node instanceof YamlText) {
      return "Write the text, or take the item out.";
    }
    return node instanceof YamlList
        ? "Write it without dashes, and in quotes if it begins with a square bracket."
        : "Write it without keys, and in quotes if it begins with a brace or holds a colon.";
  }
}
