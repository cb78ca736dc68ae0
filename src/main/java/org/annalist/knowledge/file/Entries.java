package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files of one directory hold, gathered by kind, in the order of the files. Belongs to one
 * thread.
 */
final class Entries {
  private static final Pattern ID_LINE = Pattern.compile("\\bid:\\s*[\"']?([a-z0-9-]+)");

  private final List<YamlEntry> sources = new ArrayList<>();
  private final List<YamlEntry> properties = new ArrayList<>();
  private final List<YamlEntry> matters = new ArrayList<>();
  private final List<YamlEntry> loadedTerms = new ArrayList<>();
  private final List<YamlList> synonyms = new ArrayList<>();
  private final List<YamlList> alternatives = new ArrayList<>();
  private final List<YamlEntry> entities = new ArrayList<>();
  private final List<ClaimEntry> claims = new ArrayList<>();
  private final Set<String> idsInBrokenFiles = new HashSet<>();

  /** Adds what one file holds. */
  void add(YamlEntry file) {
    sources.addAll(file.entries("sources"));
    properties.addAll(file.entries("properties"));
    matters.addAll(file.entries("matters"));
    loadedTerms.addAll(file.entries("voice"));
    synonyms.addAll(file.lists("synonyms"));
    alternatives.addAll(file.lists("alternatives"));
    file.entries("entities").forEach(this::addEntity);
    file.entries("claims").forEach(claim -> claims.add(ClaimEntry.alone(claim)));
  }

  private void addEntity(YamlEntry entity) {
    entities.add(entity);
    entity.entries("claims").forEach(claim -> claims.add(ClaimEntry.inside(entity, claim)));
  }

  /**
   * Notes the ids in a file that cannot be read, so that one slip in it does not make every mention
   * of them elsewhere a problem too.
   */
  void addBroken(String text) {
    Matcher line = ID_LINE.matcher(text);
    while (line.find()) {
      idsInBrokenFiles.add(line.group(1));
    }
  }

  List<YamlEntry> sources() {
    return sources;
  }

  List<YamlEntry> properties() {
    return properties;
  }

  List<YamlEntry> matters() {
    return matters;
  }

  List<YamlEntry> loadedTerms() {
    return loadedTerms;
  }

  List<YamlList> synonyms() {
    return synonyms;
  }

  List<YamlList> alternatives() {
    return alternatives;
  }

  List<YamlEntry> entities() {
    return entities;
  }

  List<ClaimEntry> claims() {
    return claims;
  }

  Set<String> idsInBrokenFiles() {
    return idsInBrokenFiles;
  }
}
