package org.annalist.knowledge.file;

/** Looks at entries one after another. */
interface EntryCheck {
  /** Looks at an entity, whose claims come by themselves. */
  default void entity(YamlEntry entity) {}

  /** Looks at a claim. */
  default void claim(ClaimEntry claim) {}

  /** Looks at all entities and claims of a file. */
  static void ofFile(YamlEntry file, EntryCheck check) {
    for (YamlEntry entity : file.entries("entities")) {
      check.entity(entity);
      entity.entries("claims").forEach(claim -> check.claim(ClaimEntry.inside(entity, claim)));
    }
    file.entries("claims").forEach(claim -> check.claim(ClaimEntry.alone(claim)));
  }
}
