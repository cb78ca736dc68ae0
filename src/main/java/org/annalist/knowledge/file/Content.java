package org.annalist.knowledge.file;

/** What a key must hold. */
@FunctionalInterface
interface Content {
  /** One text of any kind. */
  Content TEXT = text((key, text, problems) -> {});

  /** A list of texts; it may be empty. */
  Content TEXTS = list((key, node, problems) -> TEXT.check("an item of " + key, node, problems));

  /** A list of lists of texts. */
  Content LISTS_OF_TEXTS =
      list((key, node, problems) -> TEXTS.check("an item of " + key, node, problems));

  /**
   * Reports what is wrong with what a key holds.
   *
   * @param key the key, or {@code an item of} it, to begin the message with
   */
  void check(String key, YamlNode node, Problems problems);

  /** A rule that one text must keep. */
  @FunctionalInterface
  interface Rule {
    void check(String key, YamlText text, Problems problems);
  }

  /** One text that keeps a rule. */
  static Content text(Rule rule) {
    return (key, node, problems) -> {
      if (node instanceof YamlText text && text.isUnprintable()) {
        problems.error(text.place(), key + " holds an invisible control character", "Take it out.");
      } else if (node instanceof YamlText text && !text.isBlank()) {
        rule.check(key, text, problems);
      } else {
        problems.error(
            node.place(),
            key + " is " + node.shape() + ", and one text is expected",
            textMend(node));
      }
    };
  }

  /** A list, each item of which keeps to a content. */
  static Content list(Content item) {
    return (key, node, problems) -> {
      if (node instanceof YamlList list) {
        list.items().forEach(each -> item.check(key, each, problems));
      } else {
        problems.error(
            node.place(), key + " is " + node.shape() + ", and a list is expected", listMend(node));
      }
    };
  }

  /** A list of entries of one form. */
  static Content entries(EntryForm form) {
    return list((key, node, problems) -> form.check(node, problems));
  }

  private static String textMend(YamlNode node) {
    if (node instanceof YamlText) {
      return "Write the text, or take the item out.";
    }
    return node instanceof YamlList
        ? "Write it without dashes, and in quotes if it begins with a square bracket."
        : "Write it without keys, and in quotes if it begins with a brace or holds a colon.";
  }

  private static String listMend(YamlNode node) {
    return node instanceof YamlText
        ? "Put it in square brackets, or on the next line after a dash."
        : "Put a dash and a space before its first key, and indent the others alike.";
  }
}
