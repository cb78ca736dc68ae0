package org.annalist.knowledge.file;

import java.util.List;
import org.annalist.knowledge.Problem.Place;

/** A list in a YAML file. */
record YamlList(List<YamlNode> items, Place place) implements YamlNode {
  YamlList {
    items = List.copyOf(items);
  }

  /** Returns the items that are texts and say something. */
  List<YamlText> texts() {
    return items.stream()
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast)
        .filter(text -> !text.isBlank())
        .toList();
  }

  @Override
  public String shape() {
    return "a list";
  }
}
