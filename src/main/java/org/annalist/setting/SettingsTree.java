package org.annalist.setting;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads settings from a file's YAML nodes, which know their places. For one file only. */
final class SettingsTree {
  private final Path file;
  private final Collector collector;
  private final Set<String> seen = new HashSet<>();

  SettingsTree(Path file, Collector collector) {
    this.file = file;
    this.collector = collector;
  }

  void read(Node root) {
    readSection("", root);
  }

  /** A section without anything in it is fine: its lines are comments. */
  private void readSection(String prefix, Node node) {
    if (node instanceof MappingNode section) {
      section.getValue().forEach(entry -> readEntry(prefix, entry));
    } else if (!isEmpty(node)) {
      String name = prefix.isEmpty() ? "the file" : prefix.substring(0, prefix.length() - 1);
      report(
          node, name + " is " + describe(node), "settings with their values", settingsOf(prefix));
    }
  }

  private void readEntry(String prefix, NodeTuple entry) {
    String key = prefix + (entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?");
    Optional<Setting<?>> setting = SettingTable.find(key);
    if (setting.isPresent()) {
      readValue(setting.get(), entry);
    } else if (isSection(key)) {
      readSection(key + ".", entry.getValueNode());
    } else {
      collector.report(SettingProblem.unknown(place(entry.getKeyNode()), key, hint(key)));
    }
  }

  private void readValue(Setting<?> setting, NodeTuple entry) {
    Node value = entry.getValueNode();
    if (!seen.add(setting.key())) {
      String finding = setting.key() + " is set a second time";
      report(entry.getKeyNode(), finding, "each setting once", "Remove one of them.");
    } else if (value instanceof ScalarNode scalar && !isEmpty(value)) {
      collector.set(place(value), setting, scalar.getValue().strip());
    } else {
      String hint = "Leave the setting out where its default is meant.";
      String finding = setting.key() + " is " + describe(value);
      report(value, finding, setting.kind().expected(), hint);
    }
  }

  private void report(Node node, String finding, String expected, String hint) {
    collector.report(new SettingProblem(place(node), finding, expected, hint));
  }

  private String place(Node node) {
    return SettingsFile.place(file, node.getStartMark());
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  private static String describe(Node node) {
    return switch (node.getNodeType()) {
      case MAPPING -> "a section";
      case SEQUENCE -> "a list";
      case SCALAR, ANCHOR -> isEmpty(node) ? "empty" : "a value";
    };
  }

  private static boolean isSection(String key) {
    return SettingTable.keys().stream().anyMatch(known -> known.startsWith(key + "."));
  }

  private static String settingsOf(String prefix) {
    List<String> keys = SettingTable.keys().stream().filter(key -> key.startsWith(prefix)).toList();
    return "Its settings: " + String.join(", ", keys) + ".";
  }

  /** What is one slip away, or has the same name in its section. */
  private static String hint(String key) {
    Optional<String> inSection =
        SettingTable.keys().stream().filter(known -> known.endsWith("." + key)).findFirst();
    return SettingProblem.didYouMean(Nearest.to(key, names()).or(() -> inSection));
  }

  private static List<String> names() {
    Stream<String> sections =
        SettingTable.keys().stream().map(key -> key.substring(0, key.indexOf('.')));
    return Stream.concat(SettingTable.keys().stream(), sections).distinct().toList();
  }
}
