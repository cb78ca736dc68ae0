package org.annalist.growth;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;

/**
 * Makes questions of the names, days and words of some knowledge, by a seed: so many different ones
 * that nothing kept from the one before answers the next. Belongs to one thread.
 */
public final class QuestionMaker {
  private static final int AT_A_TIME = 200;
  private static final List<String> OF_A_NAME =
      List.of(
          "Who is %s?",
          "Where is %s?",
          "What is %s?",
          "Tell me about %s",
          "when was %s?",
          "what do sources say of %s",
          "timeline of %s",
          "%s");

  private static final List<String> OF_A_NAME_AND_A_WORD =
      List.of(
          "what happened with %s and %s?",
          "when did %s and %s meet?",
          "how many %s in %s?",
          "who of %s was in the %s?",
          "why did %s and %s end?");

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Chance chance;
  private final List<String> ids;
  private int firstYear = 1900;
  private int lastYear = 1990;

  /**
   * Makes a maker of questions.
   *
   * @param claims what is asked for
   * @param entities the names
   * @param seed the same seed gives the same questions
   */
  public QuestionMaker(ClaimStore claims, EntityStore entities, long seed) {
    this.claims = claims;
    this.entities = entities;
    this.chance = new Chance(seed);
    this.ids = claims.ids();
  }

  /**
   * Makes questions.
   *
   * @param count how many
   * @return questions, each on one line
   */
  public List<String> make(int count) {
    List<String> questions = new ArrayList<>();
    while (questions.size() < count) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < Math.min(AT_A_TIME, count - questions.size()); i++) {
        some.add(chance.of(ids));
      }
      claims.claims(some).forEach(claim -> questions.add(question(claim)));
    }
    return questions;
  }

  private String question(Claim claim) {
    noteYear(claim);
    List<String> words = List.of(claim.text().replaceAll("[^\\p{L}\\p{N} -]", "").split(" +"));
    String name = name(claim);
    int kind = chance.below(100);
    if (kind < 20 && !claim.asks().isEmpty()) {
      return slip(chance.of(claim.asks()));
    }
    if (kind < 40) {
      return chance.of(OF_A_NAME).formatted(name);
    }
    if (kind < 55) {
      return chance.of(OF_A_NAME_AND_A_WORD).formatted(name, chance.of(words));
    }
    if (kind < 70) {
      return "what happened on " + day() + " " + year() + "?";
    }
    if (kind < 75) {
      return "what happened in " + month() + " " + year() + "?";
    }
    if (kind < 78) {
      return "what happened in " + year() + (chance.percent(50) ? " in " + name : "") + "?";
    }
    return kind < 80
        ? "what happened on " + day() + "?"
        : "when was " + chance.of(words) + " " + chance.of(words) + " " + chance.of(words) + "?";
  }

  private void noteYear(Claim claim) {
    if (claim.date() != null && claim.date().days().first() != null) {
      int year = claim.date().days().first().getYear();
      firstYear = Math.min(firstYear, Math.max(year, 1000));
      lastYear = Math.max(lastYear, Math.min(year, 2020));
    }
  }

  private String name(Claim claim) {
    List<String> of = new ArrayList<>(claim.topic().others());
    of.add(claim.topic().subject());
    List<Entity> named = entities.entities(List.of(chance.of(of)));
    return named.isEmpty() ? "it" : chance.of(List.of(named.get(0).name().split(" / ")));
  }

  private int year() {
    return firstYear + chance.below(lastYear - firstYear + 1);
  }

  private String day() {
    return (1 + chance.below(28)) + " " + month();
  }

  private String month() {
    return Month.of(1 + chance.below(12)).getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** One letter in ten questions is left out, as people do. */
  private String slip(String question) {
    int at = chance.below(question.length());
    return chance.percent(10) ? question.substring(0, at) + question.substring(at + 1) : question;
  }
}
