package org.annalist.channel.telegram;

import java.net.URI;
import java.util.List;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.jspecify.annotations.Nullable;

/** Claims and answers about a country that never was. */
public final class Samples {
  public static final Source CHRONICLE =
      source("chronicle", "A <Chronicle> & More", "https://chronicle.example.org/page?a=1&b=2");
  static final Source ALMANAC = source("almanac", "The Almanac", "http://almanac.example.net/");
  public static final Source SCROLL = source("scroll", "The Scroll", null);

  public static final Claim TREATY =
      claim(
          "treaty", "1894-05-12", "The Treaty of Ruritania was signed on 12 May 1894.", CHRONICLE);
  public static final Claim BRIDGE =
      claim("bridge", "1901", "The bridge at Strelsau was opened.", ALMANAC);
  static final Claim FLOOD_LOW =
      claim(
          "flood-low", null, "According to the chronicle, 12 people died in the flood.", CHRONICLE);
  static final Claim FLOOD_HIGH =
      claim("flood-high", null, "According to the scroll, 30 people died in the flood.", SCROLL);

  public static final List<Claim> ALL = List.of(TREATY, BRIDGE, FLOOD_LOW, FLOOD_HIGH);

  static final Answer.Answered FACT =
      new Answer.Answered(
          Answer.Form.FACT, List.of(TREATY), 0, List.of("Who signed the Treaty of Ruritania?"));
  public static final Answer.Disputed DISPUTE =
      new Answer.Disputed(
          new Dispute(
              "the number killed",
              List.of(
                  new Account("12 people killed", List.of(FLOOD_LOW)),
                  new Account("30 people killed", List.of(FLOOD_HIGH))),
              0),
          List.of());

  private Samples() {}

  public static Claim claim(String id, @Nullable String edtf, String text, Source... sources) {
    return new Claim(
        id,
        new Claim.Topic("ruritania", List.of()),
        new Claim.Statement("statement", null),
        edtf == null ? null : EdtfParser.parse(edtf),
        text,
        List.of(sources).stream().map(source -> new Citation(source, "chapter 3", null)).toList(),
        List.of());
  }

  public static Source source(String id, String title, @Nullable String url) {
    return new Source(
        id,
        title,
        "Museum of Strelsau",
        SourceKind.ACADEMIC,
        "en",
        EdtfParser.parse("1902-02-03"),
        url == null ? null : URI.create(url));
  }

  /** The codes of some claims, which are all that is known. */
  public static ClaimCodes codes(List<Claim> known) {
    return new ClaimCodes(
        known.stream().map(Claim::id).toList(),
        ids -> ids.stream().flatMap(id -> known.stream().filter(c -> c.id().equals(id))).toList());
  }
}
