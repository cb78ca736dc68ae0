package org.annalist.knowledge.file;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** Takes every text for a text: to guess at its type costs time, and nobody asks for it. */
final class UntypedSchema implements Schema {
  @Override
  public ScalarResolver getScalarResolver() {
    return (value, isImplicit) -> Tag.STR;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
