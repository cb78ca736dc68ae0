package org.annalist.answer;

import java.util.List;
import java.util.Optional;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;

/**
 * What the bot has to say to a question, before any channel puts it into words. Immutable.
 *
 * <p>{@link AnswerCases} has a method per kind, so that a new kind does not compile until every
 * channel handles it.
 */
public sealed interface Answer {
  /**
   * Calls the method for this kind of answer.
   *
   * @param cases what to do for each kind
   * @param <R> the type of the result
   * @return what that method returns
   */
  <R> R accept(AnswerCases<R> cases);

  /**
   * Returns the claims that the answer states, in the order in which it states them.
   *
   * @return empty where nothing is asserted
   */
  default List<Claim> claims() {
    return List.of();
  }

  /**
   * Returns how many items the answer lists.
   *
   * @return the number of claims, where each stands for itself
   */
  default int items() {
    return claims().size();
  }

  /**
   * Returns questions that can be asked next and have an answer.
   *
   * @return often empty
   */
  default List<String> suggestions() {
    return List.of();
  }

  /** How claims are laid out. */
  enum Form {
    /** The fact itself first. */
    FACT,
    /** One claim a line, in date order, with their number. */
    LISTING,
    /** Many claims, a short line each, in date order, with their number. */
    TIMELINE,
    /** What is known of one thing, the most important first. */
    OVERVIEW,
    /** Who says so and who says otherwise, with the sources in full. */
    SOURCED,
    /** The sources of what was said before, in full. */
    SOURCES
  }

  /**
   * Claims that do not contradict each other.
   *
   * @param form how they are laid out
   * @param claims the claims shown, at least one
   * @param remaining how many more items there are that are not shown
   * @param disputes what sources differ on among the claims: these say it together, in one item
   * @param differing what sources differ on besides, in words such as {@code the number killed
   *     (Siege of Strelsau)}
   * @param suggestions questions to ask next
   */
  record Answered(
      Form form,
      List<Claim> claims,
      int remaining,
      List<Dispute> disputes,
      List<String> differing,
      List<String> suggestions)
      implements Answer {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no claim
     */
    public Answered {
      claims = List.copyOf(claims);
      disputes = List.copyOf(disputes);
      differing = List.copyOf(differing);
      suggestions = List.copyOf(suggestions);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("an answer without a claim");
      }
    }

    /** Claims on which sources do not differ. */
    public Answered(Form form, List<Claim> claims, int remaining, List<String> suggestions) {
      this(form, claims, remaining, List.of(), List.of(), suggestions);
    }

    /** The same with what sources differ on besides. */
    Answered with(List<String> alsoDiffering) {
      return new Answered(form, claims, remaining, disputes, alsoDiffering, suggestions);
    }

    /**
     * Returns the dispute that a claim is an account in.
     *
     * @param claim one of the claims
     * @return the dispute, or empty where the claim stands for itself
     */
    public Optional<Dispute> disputeOf(Claim claim) {
      return disputes.stream().filter(dispute -> dispute.claims().contains(claim)).findFirst();
    }

    /** Each dispute counts as one. */
    @Override
    public int items() {
      int disputed = disputes.stream().mapToInt(dispute -> dispute.claims().size()).sum();
      return claims.size() - disputed + disputes.size();
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.answered(this);
    }
  }

  /**
   * Accounts that differ on one matter.
   *
   * @param dispute the matter and the accounts
   * @param near other matters that the question may mean as well, in words such as {@code the
   *     number wounded (Siege of Strelsau)}; often empty
   * @param suggestions questions to ask next
   */
  record Disputed(Dispute dispute, List<String> near, List<String> suggestions) implements Answer {
    /** Copies the lists. */
    public Disputed {
      near = List.copyOf(near);
      suggestions = List.copyOf(suggestions);
    }

    /** A dispute with no other near it. */
    public Disputed(Dispute dispute, List<String> suggestions) {
      this(dispute, List.of(), suggestions);
    }

    @Override
    public List<Claim> claims() {
      return dispute.claims();
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.disputed(this);
    }
  }

  /**
   * What follows from the days of several claims: how long lies between, which came first. Or what
   * is recorded without a source, the coordinates of a place, before what claims say of it.
   *
   * @param conclusion a sentence that says no more than the days of the claims do, or coordinates
   * @param claims the claims that give the days, or speak of the place, at least one
   * @param differing what sources differ on of what the claims say
   * @param suggestions questions to ask next
   */
  record Reckoned(
      String conclusion, List<Claim> claims, List<String> differing, List<String> suggestions)
      implements Answer {
    /** Copies the lists. */
    public Reckoned {
      claims = List.copyOf(claims);
      differing = List.copyOf(differing);
      suggestions = List.copyOf(suggestions);
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.reckoned(this);
    }
  }

  /**
   * The answers to several things that were asked at once.
   *
   * @param parts what is stated, in the order in which it was asked, at least one
   * @param unanswered the questions that nothing is stated on, often none
   * @param suggestions questions to ask next
   */
  record Several(List<Answer> parts, List<String> unanswered, List<String> suggestions)
      implements Answer {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a part states nothing, or there is none
     */
    public Several {
      parts = List.copyOf(parts);
      unanswered = List.copyOf(unanswered);
      suggestions = List.copyOf(suggestions);
      if (parts.isEmpty() || parts.stream().anyMatch(part -> part.claims().isEmpty())) {
        throw new IllegalArgumentException("a part that states nothing");
      }
    }

    /** Each claim once, where it is first stated. */
    @Override
    public List<Claim> claims() {
      return parts.stream().flatMap(part -> part.claims().stream()).distinct().toList();
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.several(this);
    }
  }

  /**
   * A question back, where the bot cannot tell what is meant.
   *
   * @param name the words that are ambiguous, as typed
   * @param options what they may mean, each as a question that can be asked instead
   */
  record Clarify(String name, List<Option> options) implements Answer {
    /** Copies the list. */
    public Clarify {
      options = List.copyOf(options);
    }

    @Override
    public List<String> suggestions() {
      return options.stream().map(Option::question).toList();
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.clarify(this);
    }
  }

  /**
   * One thing that may be meant.
   *
   * @param label how it reads on a button
   * @param question the question to ask for it
   */
  record Option(String label, String question) {}

  /**
   * The reasoned "I have nothing on that".
   *
   * @param reason why nothing is asserted
   * @param detail the words that the reason is about, such as the name of the entity or the date
   *     asked for; empty where the reason needs none
   * @param suggestions the nearest questions that have an answer
   */
  record Unknown(Reason reason, String detail, List<String> suggestions) implements Answer {
    /** Copies the list. */
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.unknown(this);
    }
  }

  /** Why nothing is asserted. */
  enum Reason {
    /** Nothing to understand: no words, or none that are known. */
    NOT_UNDERSTOOD,
    /** The question is not about the history that is known here. */
    OUT_OF_SCOPE,
    /** Nothing is recorded for the dates asked for. */
    NOTHING_ON_DATE,
    /** The dates asked for lie in the future. */
    LIES_AHEAD,
    /** The subject is known, but not what is asked of it. */
    NOT_RECORDED,
    /** Of where a place is, nothing is known but its coordinates. */
    ONLY_COORDINATES,
    /** A follow-up with nothing before it to lean on. */
    NOTHING_BEFORE,
    /** All that is known of what was asked before has been shown. */
    NOTHING_MORE
  }

  /**
   * A question that cannot be right as typed.
   *
   * @param finding what is wrong, without a full stop
   * @param mend what to ask instead, a sentence
   */
  record Invalid(String finding, String mend) implements Answer {
    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.invalid(this);
    }
  }

  /**
   * Small talk.
   *
   * @param topic what about
   * @param suggestions questions to begin with
   */
  record Talk(TalkTopic topic, List<String> suggestions) implements Answer {
    /** Copies the list. */
    public Talk {
      suggestions = List.copyOf(suggestions);
    }

    @Override
    public <R> R accept(AnswerCases<R> cases) {
      return cases.talk(this);
    }
  }
}
