package org.annalist.knowledge.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.text.Folding;

/**
 * Finds loaded terms in whatever a reply may show as the bot's own words. Belongs to one thread.
 *
 * <p>A claim may hold one in quotation marks, when it says whose word it is. A name, a label and
 * the first question of a claim, which replies suggest, may only hold one in quotation marks: the
 * title of a document, or a question on the word itself. Aliases and further questions are what
 * people type, and may hold any.
 */
final class Voice implements EntryCheck {
  private final LoadedTerms terms;
  private final Problems problems;

  Voice(LoadedTerms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** Checks what stands neither in entities nor in claims. */
  void checkLabels(Entries entries) {
    entries.properties().forEach(property -> property.text("label").ifPresent(this::checkOwn));
    entries.matters().forEach(matter -> matter.text("label").ifPresent(this::checkOwn));
  }

  @Override
  public void entity(YamlEntry entity) {
    entity.text("name").ifPresent(this::checkOwn);
    entity.entries("offices").forEach(office -> office.text("title").ifPresent(this::checkOwn));
  }

  @Override
  public void claim(ClaimEntry entry) {
    YamlEntry claim = entry.fields();
    claim.texts("asks").stream().limit(1).forEach(this::checkOwn);
    Stream.of("text", "value", "counts")
        .flatMap(key -> claim.text(key).stream())
        .forEach(this::checkOwn);
    if (claim.text("text").filter(this::quotes).isPresent()) {
      checkSpeaker(claim);
    }
  }

  private boolean quotes(YamlText text) {
    return terms.in(text.text()).stream().anyMatch(LoadedTerms.Use::quoted);
  }

  private void checkSpeaker(YamlEntry claim) {
    YamlText text = claim.text("text").orElseThrow();
    Optional<YamlText> speaker = claim.text("words-of");
    if (speaker.isEmpty()) {
      problems.error(
          text.place(),
          "the claim quotes “"
              + terms.in(text.text()).get(0).text()
              + "” and does not say whose word it is",
          "Add words-of: with the name of the source as the text gives it.");
    } else if (!Folding.fold(text.text()).contains(Folding.fold(speaker.get().text()))) {
      problems.error(
          speaker.get().place(),
          "words-of " + speaker.get().text() + ": the text does not name it",
          "Name in the text whose words they are, in the same spelling.");
    }
  }

  /** Reports each loaded term that does not stand in quotation marks. */
  private void checkOwn(YamlText text) {
    List<LoadedTerms.Use> uses = terms.in(text.text());
    for (LoadedTerms.Use use : uses) {
      if (!use.quoted()) {
        problems.error(
            text.place(),
            "the word \"" + use.text() + "\" takes a side",
            "Write "
                + use.use()
                + "; or, where it is a source's own word, put it in quotation marks and say whose.");
      }
    }
  }
}
