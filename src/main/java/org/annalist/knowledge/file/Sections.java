package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.knowledge.Coverage;

/**
 * The sections of sources, and whether citations keep to them. A section is a heading, numbered
 * paragraphs, or both: {@code "The Beginning", paragraph 2}. Belongs to one thread.
 */
final class Sections implements EntryCheck {
  private final Problems problems;
  private final Map<String, List<String>> sections;

  /**
   * Makes a check of citations.
   *
   * @param sections what {@link #ofAll} gave
   */
  Sections(Map<String, List<String>> sections, Problems problems) {
    this.sections = sections;
    this.problems = problems;
  }

  /** The sections of all sources by the ids of these; reports those that are none. */
  static Map<String, List<String>> ofAll(List<YamlEntry> sources, Problems problems) {
    Map<String, List<String>> sections = new HashMap<>();
    for (YamlEntry source : sources) {
      source.entries("sections").forEach(section -> checkSection(section, problems));
      source.text("id").ifPresent(id -> sections.put(id.text(), of(source)));
    }
    return sections;
  }

  /** The sections of a source as locators name them, in their order. */
  static List<String> of(YamlEntry source) {
    return source.entries("sections").stream().flatMap(part -> parts(part).stream()).toList();
  }

  private static List<String> parts(YamlEntry part) {
    String name = part.text("name").map(YamlText::text).orElse("");
    int count = part.text("paragraphs").map(text -> number(text.text())).orElse(0);
    if (count == 0) {
      return List.of(name);
    }
    String start = name.isEmpty() ? "" : name + ", ";
    return IntStream.rangeClosed(1, count).mapToObj(i -> start + "paragraph " + i).toList();
  }

  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
  }

  @Override
  public void claim(ClaimEntry claim) {
    claim.fields().entries("citations").forEach(this::checkLocator);
  }

  private static void checkSection(YamlEntry section, Problems problems) {
    if (section.fields().isEmpty()) {
      problems.error(
          section.place(),
          "a section has neither name nor paragraphs",
          "Write its heading as name, the number of its paragraphs, or both.");
    }
  }

  private void checkLocator(YamlEntry citation) {
    List<String> known =
        citation
            .text("source")
            .map(source -> sections.getOrDefault(source.text(), List.of()))
            .orElse(List.of());
    citation
        .text("locator")
        .filter(locator -> !known.isEmpty() && Coverage.sections(locator.text(), known).isEmpty())
        .ifPresent(locator -> report(locator, known));
  }

  private void report(YamlText locator, List<String> known) {
    problems.error(
        locator.place(),
        "locator " + locator.text() + ": the source has no such section",
        Nearest.question(locator.text(), new ArrayList<>(known))
            + "Name one of its sections, or add this one to them.");
  }
}
