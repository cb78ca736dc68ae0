package org.annalist.knowledge.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A list, each item of which keeps to a content. */
record ListContent(Content item) implements Content {
  @Override
  public void check(String key, YamlNode node, Problems problems) {
    if (node instanceof YamlList list) {
      list.items().forEach(each -> item.check("an item of " + key, each, problems));
    } else {
      problems.error(
          node.place(), key + " is " + node.shape() + ", and a list is expected", mend(node));
    }
  }

  @Override
  public ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode().put("type", "array").set("items", item.schema());
  }

  private static String mend(YamlNode node) {
    return node instanceof YamlText
        ? "Put it in square brackets, or on the next line after a dash."
        : "Put a dash and a space before its first key, and indent the others alike.";
  }
}
