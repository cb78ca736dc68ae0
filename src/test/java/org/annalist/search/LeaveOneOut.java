package org.annalist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Names;
import org.annalist.question.Question;

/** Asks questions that claims are known to answer, as if they were not known. */
final class LeaveOneOut {
  /** A claim with so many questions gives two of them, any other one. */
  private static final int MANY = 7;

  private final TestBot bot;
  private final FitSearch search;
  private final Random random = new Random(7);

  LeaveOneOut(TestBot bot, FitSearch search) {
    this.bot = bot;
    this.search = search;
  }

  List<FitQuestion> questions(double weight) {
    List<FitQuestion> questions = new ArrayList<>();
    for (Claim claim : bot.store().claims(bot.store().ids())) {
      for (String ask : taken(claim)) {
        question(ask, claim, weight).ifPresent(questions::add);
      }
    }
    return questions;
  }

  /** Of a claim's own questions; the label of its matter, which stands last, is none. */
  private List<String> taken(Claim claim) {
    int own = claim.asks().size() - (claim.statement().matter() == null ? 0 : 1);
    if (own < 2) {
      return List.of();
    }
    List<String> asks = new ArrayList<>(claim.asks().subList(0, own));
    Collections.shuffle(asks, random);
    return asks.subList(0, own >= MANY ? 2 : 1);
  }

  private Optional<FitQuestion> question(String text, Claim target, double weight) {
    Question question = bot.read(text);
    List<Candidate> found =
        search.candidates(question).stream().map(candidate -> without(text, candidate)).toList();
    Set<String> right =
        found.stream()
            .map(Candidate::claim)
            .filter(claim -> isAsGood(claim, target))
            .map(Claim::id)
            .collect(Collectors.toSet());
    return search.of(withOnlyOwnTermsUnheard(question, target, found), found, right, weight);
  }

  private static Candidate without(String text, Candidate candidate) {
    String key = Names.key(text);
    List<Ask> others =
        candidate.asks().stream().filter(ask -> !Names.key(ask.text()).equals(key)).toList();
    return candidate.withAsks(others);
  }

  /** A word that stood in this question only would not be known without it. */
  private Question withOnlyOwnTermsUnheard(Question question, Claim target, List<Candidate> found) {
    Optional<Candidate> own =
        found.stream().filter(c -> c.claim().id().equals(target.id())).findFirst();
    List<String> terms =
        question.terms().stream()
            .map(term -> own.isPresent() && isOnlyIn(term, own.get()) ? "zz" + term : term)
            .toList();
    return question.with(question.classification(), question.mentions(), question.dates(), terms);
  }

  private boolean isOnlyIn(String term, Candidate own) {
    return bot.store().frequency(term) == 1 && !own.has(term);
  }

  /** The claim itself, another account of its matter, or another value of the same property. */
  private static boolean isAsGood(Claim claim, Claim target) {
    String matter = target.statement().matter();
    String property = target.statement().property();
    return claim.id().equals(target.id())
        || (matter != null && Objects.equals(matter, claim.statement().matter()))
        || (!property.equals("statement")
            && property.equals(claim.statement().property())
            && claim.topic().subject().equals(target.topic().subject()));
  }
}
