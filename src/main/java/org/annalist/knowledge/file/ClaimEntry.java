package org.annalist.knowledge.file;

import java.util.Optional;

/**
 * A claim as it stands in a file.
 *
 * @param fields its keys
 * @param subjectOwner the entry that names its subject: itself, or the entity in which it stands
 * @param subjectKey the key there
 */
record ClaimEntry(YamlEntry fields, YamlEntry subjectOwner, String subjectKey) {
  static ClaimEntry alone(YamlEntry fields) {
    return new ClaimEntry(fields, fields, "subject");
  }

  static ClaimEntry inside(YamlEntry entity, YamlEntry fields) {
    return new ClaimEntry(fields, entity, "id");
  }

  Optional<YamlText> subject() {
    return subjectOwner.text(subjectKey);
  }
}
