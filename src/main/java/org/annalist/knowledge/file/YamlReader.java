package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.Problem.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the text of one YAML file into nodes with their places; makes no objects, whatever the file
 * asks for. A key that stands twice in an entry is a problem, and the first of the two holds.
 */
final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new UntypedSchema())
          .setAllowDuplicateKeys(false)
          .setAllowNonScalarKeys(true)
          .setAllowRecursiveKeys(false)
          .setMaxAliasesForCollections(0)
          .build();

  private static final int MOST_KEYS = 100;

  private final Path file;
  private final Problems problems;

  private YamlReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Returns what the file holds, or nothing where it is empty. */
  static Optional<YamlNode> read(Path file, String text, Problems problems)
      throws BrokenFileException {
    try {
      StreamReader stream = new StreamReader(SETTINGS, text);
      YamlGuard guard = new YamlGuard(file, new ParserImpl(SETTINGS, stream));
      YamlReader reader = new YamlReader(file, problems);
      return new Composer(SETTINGS, guard).getSingleNode().map(reader::node);
    } catch (YamlGuard.RefusedException e) {
      throw e.broken();
    } catch (YamlEngineException e) {
      throw YamlSyntax.explain(file, text, e);
    }
  }

  private YamlNode node(Node node) {
    Place place = YamlSyntax.place(file, node.getStartMark());
    if (node instanceof ScalarNode scalar) {
      return new YamlText(scalar.getValue(), scalar.isPlain(), place);
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlList(sequence.getValue().stream().map(this::node).toList(), place);
    }
    return new YamlEntry(fields((MappingNode) node), place);
  }

  private Map<String, YamlEntry.Field> fields(MappingNode mapping) {
    Map<String, YamlEntry.Field> fields = new LinkedHashMap<>();
    if (mapping.getValue().size() > MOST_KEYS) {
      problems.error(
          YamlSyntax.place(file, mapping.getStartMark()),
          "an entry of more than " + MOST_KEYS + " keys begins here; none has so many",
          "See that each entry of a list begins with a dash.");
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = YamlSyntax.place(file, tuple.getKeyNode().getStartMark());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        addField(fields, new YamlEntry.Field(key.getValue(), place, node(tuple.getValueNode())));
      } else {
        problems.error(
            place,
            "a list or an entry stands where a key is expected",
            "Put the text in quotes if it begins with { or [.");
      }
    }
    return fields;
  }

  private void addField(Map<String, YamlEntry.Field> fields, YamlEntry.Field field) {
    YamlEntry.Field first = fields.putIfAbsent(field.key(), field);
    if (first != null) {
      problems.error(
          field.keyPlace(),
          "key " + field.key() + " stands twice in one entry, first on line " + line(first),
          "Keep one of the two.");
    }
  }

  private static int line(YamlEntry.Field field) {
    return field.keyPlace().line();
  }
}
