package org.annalist.knowledge.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;

/** The forms of all entries, as knowledge/README.md describes them. */
final class Forms {
  private static final Content ID =
      Content.text(Rules::id, TextSchema.matching(Rules.ID.pattern()));
  private static final Content DATE = Content.text(Rules::date);
  private static final String ID_HINT =
      "a name of lower-case letters, digits and hyphens, such as ceasefire-1994";

  private static final EntryForm SECTION =
      EntryForm.of("section")
          .optional("name", Content.TEXT, "its heading, as citations name it")
          .optional(
              "paragraphs",
              Content.text(Rules::count, TextSchema.matching("[1-9][0-9]{0,3}")),
              "how many paragraphs it has");

  private static final EntryForm SOURCE =
      EntryForm.of("source")
          .required("id", ID, ID_HINT)
          .required("title", Content.TEXT, "the document's own title")
          .required("publisher", Content.TEXT, "the body that published it")
          .required("kind", oneOf(kinds()), "one of " + String.join(", ", kinds()))
          .required(
              "language",
              Content.text(Rules::language, TextSchema.matching("[a-z]{2}")),
              "two letters, such as en")
          .optional("date", DATE, "when it was published, such as 2012-05")
          .optional(
              "url",
              Content.text(Rules::link, TextSchema.matching("https?://.+")),
              "the address that opens it")
          .optional("sections", Content.entries(SECTION), "a list of its parts, in their order");

  private static final EntryForm CITATION =
      EntryForm.of("citation")
          .required("source", Content.TEXT, "the id of a source")
          .required("locator", Content.TEXT, "where in the source, such as paragraph 4")
          .optional("asserter", Content.TEXT, "whose assertion the source reports");

  private static final EntryForm CLAIM_OF_ENTITY =
      claim(
          EntryForm.of("claim")
              .refused(
                  "subject",
                  "Take it out, for the entity that the claim stands in is its subject;"
                      + " or move the claim to a list claims: outside entities."));

  private static final EntryForm CLAIM =
      claim(
          EntryForm.of("claim")
              .required("subject", Content.TEXT, "the id of the entity that it says something of"));

  private static final EntryForm OFFICE =
      EntryForm.of("office")
          .required("title", Content.TEXT, "what it is called, such as President of Armenia")
          .optional("of", Content.TEXT, "the id of the country or body")
          .optional("date", DATE, "the time in office, such as 2003-10-31/..");

  private static final EntryForm BELONGING =
      EntryForm.of("belonging")
          .required("id", Content.TEXT, "the id of the larger place or body")
          .optional("date", DATE, "when it belonged there, such as 1923/1991");

  private static final EntryForm ENTITY =
      EntryForm.of("entity")
          .required("id", ID, ID_HINT)
          .required("type", oneOf(types()), "one of " + String.join(", ", types()))
          .required("name", Content.TEXT, "how replies call it, such as Ceasefire of May 1994")
          .optional("aliases", Content.TEXTS, "a list of what people type for it")
          .optional("date", DATE, "when it took place, such as 1994-05-12")
          .optional("places", Content.TEXTS, "a list of ids of places")
          .optional("participants", Content.TEXTS, "a list of ids of those who took part")
          .optional("part-of", Content.TEXT, "the id of the larger event or place")
          .optional("follows", Content.TEXTS, "a list of ids of events that led to it")
          .optional("offices", Content.entries(OFFICE), "a list of the offices that a person held")
          .optional("coordinates", Content.text(Rules::coordinates), "latitude, longitude")
          .optional("belongs-to", Content.entries(BELONGING), "a list of larger places")
          .optional("number", Content.TEXT, "the number of a document, such as 822 or 62/243")
          .optional("body", Content.TEXT, "the id of the body that adopted a document")
          .optional("claims", Content.entries(CLAIM_OF_ENTITY), "a list of claims about it");

  private static final EntryForm PROPERTY =
      EntryForm.of("property")
          .required("id", ID, "a name of lower-case letters, digits and hyphens, such as killed")
          .required("label", Content.TEXT, "how it reads in a reply, such as the number killed")
          .optional("single", Content.text(Rules::truth, TextSchema.TRUTH), "true or false")
          .optional("words", Content.TEXTS, "a list of how people ask for it");

  private static final EntryForm MATTER =
      EntryForm.of("matter")
          .required("id", ID, ID_HINT)
          .required(
              "label",
              Content.TEXT,
              "how it reads after Accounts differ on: who blew up the bridge");

  private static final EntryForm LOADED_TERM =
      EntryForm.of("loaded term")
          .required("terms", Content.TEXTS, "a list of words that take a side")
          .required("use", Content.TEXT, "the neutral term to use");

  /** A whole file. */
  static final EntryForm FILE =
      EntryForm.of("knowledge file")
          .optional("sources", Content.entries(SOURCE), "a list of sources")
          .optional("properties", Content.entries(PROPERTY), "a list of properties")
          .optional("synonyms", Content.LISTS_OF_TEXTS, "a list of lists of words")
          .optional(
              "alternatives",
              Content.LISTS_OF_TEXTS,
              "a list of lists: a word, then what people may say instead of it")
          .optional("matters", Content.entries(MATTER), "a list of what sources differ on")
          .optional("voice", Content.entries(LOADED_TERM), "a list of loaded terms")
          .optional("entities", Content.entries(ENTITY), "a list of entities")
          .optional("claims", Content.entries(CLAIM), "a list of claims");

  private Forms() {}

  private static EntryForm claim(EntryForm start) {
    return start
        .required("id", ID, "a name of lower-case letters, digits and hyphens")
        .optional("about", Content.TEXTS, "a list of ids of the other entities in it")
        .optional("property", Content.TEXT, "the id of a property")
        .optional("value", Content.text(Figures::check), "a number or words")
        .optional("bound", oneOf(bounds()), "one of " + String.join(", ", bounds()))
        .optional("counts", Content.TEXT, "what the number counts, such as civilians killed")
        .optional("matter", Content.TEXT, "the id of the matter that it is an account of")
        .optional("date", DATE, "when it happened or held, such as 1994-05-12")
        .required("text", Content.TEXT, "one or two sentences in own words")
        .optional(
            "words-of", Content.TEXT, "whose the loaded words in it are, as its text names them")
        .required(
            "citations",
            Content.entries(CITATION),
            "at least one source with a locator; nothing is said without a source")
        .optional("asks", Content.TEXTS, "a list of questions that it answers");
  }

  private static Content oneOf(List<String> words) {
    return Content.text(Rules.oneOf(words), TextSchema.oneOf(words));
  }

  private static List<String> kinds() {
    return Arrays.stream(SourceKind.values()).map(SourceKind::id).toList();
  }

  private static List<String> types() {
    return Arrays.stream(EntityType.values()).map(EntityType::id).toList();
  }

  private static List<String> bounds() {
    return Arrays.stream(Value.Bound.values())
        .map(bound -> bound.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }
}
