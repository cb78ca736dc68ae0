package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

/**
 * A claim in one piece, with its citations and questions: to read one column of bytes takes a tenth
 * of what it takes to read as many columns as a claim has parts.
 */
final class ClaimBytes {
  private static final int NO_VALUE = 0;
  private static final int WORDS = 1;
  private static final int FIGURE = 2;
  private static final Value.Bound[] BOUNDS = Value.Bound.values();

  private ClaimBytes() {}

  /** Writes a claim; its sources are told by numbers. */
  static void write(Claim claim, Map<String, Integer> sources, ByteWriter to) {
    to.text(claim.id());
    to.text(claim.topic().subject());
    to.list(claim.topic().others(), to::text);
    to.text(claim.statement().property());
    write(claim.statement().value(), to);
    to.text(claim.statement().matter());
    to.text(claim.date() == null ? null : claim.date().edtf());
    to.text(claim.text());
    to.list(
        claim.citations(),
        citation -> {
          to.number(Objects.requireNonNull(sources.get(citation.source().id())));
          to.text(citation.locator());
          to.text(citation.asserter());
        });
    to.list(claim.asks(), to::text);
  }

  @SuppressWarnings("EnumOrdinal") // No other version of the program reads the file.
  private static void write(@Nullable Value value, ByteWriter to) {
    if (value == null) {
      to.number(NO_VALUE);
    } else if (value instanceof Value.Figure figure) {
      to.number(FIGURE);
      to.number(figure.number());
      to.number(figure.bound().ordinal());
      to.text(figure.counts());
    } else {
      to.number(WORDS);
      to.text(value.wording());
    }
  }

  /** Reads a claim. */
  static Claim read(ByteReader from, Map<Integer, Source> sources) {
    String id = from.text();
    Claim.Topic topic = new Claim.Topic(from.text(), from.texts());
    Claim.Statement statement = new Claim.Statement(from.text(), value(from), from.textOrNull());
    HistoricalDate date = date(from.textOrNull());
    String text = from.text();
    List<Citation> citations = citations(from, sources);
    return new Claim(id, topic, statement, date, text, citations, from.texts());
  }

  private static @Nullable HistoricalDate date(@Nullable String edtf) {
    return edtf == null ? null : EdtfParser.parse(edtf);
  }

  private static @Nullable Value value(ByteReader from) {
    return switch (from.count()) {
      case WORDS -> new Value.Words(from.text());
      case FIGURE -> new Value.Figure(from.number(), BOUNDS[from.count()], from.text());
      default -> null;
    };
  }

  private static List<Citation> citations(ByteReader from, Map<Integer, Source> sources) {
    int size = from.count();
    List<Citation> citations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Source source = Objects.requireNonNull(sources.get(from.count()));
      citations.add(new Citation(source, from.text(), from.textOrNull()));
    }
    return citations;
  }
}
