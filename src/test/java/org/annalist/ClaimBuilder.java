package org.annalist;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.jspecify.annotations.Nullable;

/** Claims for tests: {@code claim("opened").about("railway").on("1901-02-03").build()}. */
public final class ClaimBuilder {
  /** Cited where a test does not care by whom a claim is made. */
  public static final Source GAZETTE =
      source("gazette", "The year of the two treaties", "https://gazette.example/treaties");

  private final String id;
  private final List<String> others = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<String> asks = new ArrayList<>();
  private String subject = "ruritania";
  private String property = "statement";
  private String text;
  private @Nullable Value value;
  private @Nullable HistoricalDate date;
  private @Nullable String matter;

  private ClaimBuilder(String id) {
    this.id = id;
    this.text = "Claim " + id + ".";
  }

  public static ClaimBuilder claim(String id) {
    return new ClaimBuilder(id);
  }

  /** A source of the Royal Gazette of Ruritania. */
  public static Source source(String id, String title, @Nullable String url) {
    return new Source(
        id,
        title,
        "Royal Gazette of Ruritania",
        SourceKind.OFFICIAL_OTHER,
        "en",
        null,
        url == null ? null : URI.create(url));
  }

  /** The subject, and the other entities that the claim speaks of. */
  public ClaimBuilder about(String newSubject, String... newOthers) {
    subject = newSubject;
    others.addAll(List.of(newOthers));
    return this;
  }

  public ClaimBuilder says(String newProperty, @Nullable Value newValue) {
    property = newProperty;
    value = newValue;
    return this;
  }

  public ClaimBuilder counts(String newProperty, long number, Value.Bound bound, String counted) {
    return says(newProperty, new Value.Figure(number, bound, counted));
  }

  /** Makes it an account of a matter. */
  public ClaimBuilder on(String newMatter, Value newValue) {
    matter = newMatter;
    value = newValue;
    return this;
  }

  public ClaimBuilder on(String edtf) {
    date = EdtfParser.parse(edtf);
    return this;
  }

  public ClaimBuilder text(String newText) {
    text = newText;
    return this;
  }

  public ClaimBuilder cites(Source source, String locator, @Nullable String asserter) {
    citations.add(new Citation(source, locator, asserter));
    return this;
  }

  public ClaimBuilder asks(String... questions) {
    asks.addAll(List.of(questions));
    return this;
  }

  public Claim build() {
    List<Citation> cited =
        citations.isEmpty() ? List.of(new Citation(GAZETTE, "page 1", null)) : citations;
    return new Claim(
        id,
        new Claim.Topic(subject, others),
        new Claim.Statement(property, value, matter),
        date,
        text,
        cited,
        asks);
  }
}
