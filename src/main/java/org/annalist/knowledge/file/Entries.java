package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annalist.knowledge.Entity;

/**
 * What the files of one directory hold, in the order of the files. Entities and claims, of which
 * there may be very many, are kept out of the way and read again when they are looked at. Belongs
 * to one thread.
 */
final class Entries {
  private static final Pattern ID_LINE = Pattern.compile("\\bid:\\s*[\"']?([a-z0-9-]+)");

  /** More than that of files is kept on the disk. */
  private static final long MOST_IN_MEMORY = 32L << 20;

  private final List<YamlEntry> sources = new ArrayList<>();
  private final List<YamlEntry> properties = new ArrayList<>();
  private final List<YamlEntry> matters = new ArrayList<>();
  private final List<YamlEntry> loadedTerms = new ArrayList<>();
  private final List<YamlList> synonyms = new ArrayList<>();
  private final List<YamlList> alternatives = new ArrayList<>();
  private final Set<String> idsInBrokenFiles = new HashSet<>();

  private final List<Path> files = new ArrayList<>();
  private final Blocks blocks = new Blocks(MOST_IN_MEMORY);
  private final List<Entity> entities = new ArrayList<>();
  private final Set<String> entityIds = new HashSet<>();
  private final Map<String, YamlText> wholes = new LinkedHashMap<>();
  private final Repeats idsOfEntities = new Repeats();
  private final Repeats idsOfClaims = new Repeats();
  private final Repeats names = new Repeats();
  private int claims;

  /** Adds what one file holds. */
  void add(ReadFile read) {
    entities.addAll(read.entities());
    YamlEntry file = read.content().orElseThrow();
    sources.addAll(file.entries("sources"));
    properties.addAll(file.entries("properties"));
    matters.addAll(file.entries("matters"));
    loadedTerms.addAll(file.entries("voice"));
    synonyms.addAll(file.lists("synonyms"));
    alternatives.addAll(file.lists("alternatives"));
    EntryCheck.ofFile(
        file,
        new EntryCheck() {
          @Override
          public void entity(YamlEntry entity) {
            note(entity);
          }

          @Override
          public void claim(ClaimEntry claim) {
            claims++;
            claim.fields().text("id").ifPresent(id -> idsOfClaims.add(id.text()));
          }
        });
    files.add(read.path());
    blocks.add(read.code().bytes());
  }

  private void note(YamlEntry entity) {
    entity.text("id").map(YamlText::text).ifPresent(entityIds::add);
    entity.text("id").map(YamlText::text).ifPresent(idsOfEntities::add);
    SharedAliases.keys(entity).forEach(names::add);
    entity
        .text("id")
        .flatMap(id -> entity.text("part-of").map(whole -> Map.entry(id.text(), whole)))
        .ifPresent(whole -> wholes.putIfAbsent(whole.getKey(), whole.getValue()));
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

  /** What comes of each file; the function is called by several threads. */
  <R> Iterator<R> ofFiles(Function<YamlEntry, R> work) {
    List<Integer> places = IntStream.range(0, files.size()).boxed().toList();
    return new Windows<>(
        places, place -> work.apply(new NodeCode(blocks.get(place)).in(files.get(place))));
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

  /** All entities, if no error was found in any file. */
  List<Entity> entities() {
    return entities;
  }

  Set<String> entityIds() {
    return entityIds;
  }

  /** What the entities are part of that are part of something, by their ids. */
  Map<String, YamlText> wholes() {
    return wholes;
  }

  Repeats idsOfEntities() {
    return idsOfEntities;
  }

  Repeats idsOfClaims() {
    return idsOfClaims;
  }

  /** The names of entities, as {@link SharedAliases} compares them. */
  Repeats names() {
    return names;
  }

  /** How many claims there are. */
  int claims() {
    return claims;
  }

  Set<String> idsInBrokenFiles() {
    return idsInBrokenFiles;
  }
}
