package org.annalist.knowledge.file;

import org.annalist.knowledge.Problem.Place;

/** A part of a YAML file, with the place where it starts. Immutable. */
sealed interface YamlNode permits YamlText, YamlList, YamlEntry {
  Place place();

  /** What it is, in a message's words. */
  String shape();
}
