package org.annalist.evaluation;

import java.util.List;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.TalkTopic;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;

/** Answers about a country that never was. */
final class Answers {
  static final Answer TRUCE = answered("A truce was signed in Strelsau on 10 April 1892.");
  static final Answer UNTITLED =
      new Answer.Answered(
          Answer.Form.FACT, List.of(claim("A truce was signed.", " ")), 0, List.of());
  static final Answer DISPUTE =
      new Answer.Disputed(
          new Dispute(
              "the number killed",
              List.of(
                  new Account(
                      "300 soldiers", List.of(claim("300 soldiers were killed.", "Gazette"))),
                  new Account("1,250 soldiers", List.of(claim("1,250 were killed.", "Chronicle")))),
              0),
          List.of());
  static final Answer UNKNOWN =
      new Answer.Unknown(Answer.Reason.NOT_RECORDED, "Strelsau", List.of());
  static final Answer CLARIFY =
      new Answer.Clarify(
          "Rudolf", List.of(new Answer.Option("Rudolf Elphberg", "Who is Rudolf Elphberg?")));
  static final Answer INVALID = new Answer.Invalid("31 June: June has 30 days", "Ask for a day.");
  static final Answer TALK = new Answer.Talk(TalkTopic.GREETING, List.of());

  private Answers() {}

  static Answer answered(String text) {
    return new Answer.Answered(Answer.Form.FACT, List.of(claim(text, "Gazette")), 0, List.of());
  }

  private static Claim claim(String text, String title) {
    return new Claim(
        "claim",
        new Claim.Topic("ruritania", List.of()),
        new Claim.Statement("statement", null),
        EdtfParser.parse("1892-04-10"),
        text,
        List.of(new Citation(source(title), "page 2", null)),
        List.of());
  }

  private static Source source(String title) {
    return new Source(
        "gazette", title, "Royal Gazette", SourceKind.OFFICIAL_OTHER, "en", null, null);
  }
}
