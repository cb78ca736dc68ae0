package org.annalist.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;

/** Claims to look up. Implementations may be shared by threads. */
public interface ClaimStore {
  /**
   * Finds candidates.
   *
   * @param query what to look for
   * @return candidates in no order that matters; empty when there are none
   */
  List<Candidate> find(ClaimQuery query);

  /**
   * Finds the claims that are known to answer just this question.
   *
   * @param question as typed; case, diacritics and punctuation do not matter
   * @return in the order of the files; empty when it is none of the questions of any claim
   */
  List<Candidate> answering(String question);

  /**
   * Returns claims by their ids.
   *
   * @param ids ids of claims
   * @return the claims in the order of the ids; ids that there are none for are left out
   */
  List<Claim> claims(List<String> ids);

  /**
   * Returns the claims that overlap some days, in time order.
   *
   * @param days the days
   * @param entities ids of entities of which a claim must have at least one; empty for any
   * @param limit how many at most
   * @return the claims, by first day, then last day, then the order in the files
   */
  List<Claim> during(DayRange days, List<String> entities, int limit);

  /**
   * Returns the claims that happened on some days of the year, such as a day or a month, in any
   * year.
   *
   * @param days the days of the year
   * @param limit how many at most
   * @return claims that are dated to a few days, in time order
   */
  List<Claim> everyYear(DaysOfYear days, int limit);

  /**
   * Returns all claims about an entity, the ones of which it is the subject first.
   *
   * @param entity the id of the entity
   * @param limit how many at most
   * @return in the order of the files
   */
  List<Claim> about(String entity, int limit);

  /**
   * Returns what claims can say of their subjects.
   *
   * @return the properties in the order of their ids
   */
  List<Property> properties();

  /**
   * Returns the accounts of a matter.
   *
   * @param matter the id of the matter
   * @return its claims in the order of the files; empty when there are none
   */
  List<Claim> accounts(String matter);

  /**
   * Returns a claim with all accounts of what it is on.
   *
   * @param claim any claim
   * @return the claim first, then the accounts of its matter, itself among them; the claim alone
   *     where it is on no matter
   */
  default Stream<Claim> withAccounts(Claim claim) {
    String matter = claim.statement().matter();
    return matter == null
        ? Stream.of(claim)
        : Stream.concat(Stream.of(claim), accounts(matter).stream());
  }

  /**
   * Returns a matter on which sources differ.
   *
   * @param id the id of the matter
   * @return the matter
   * @throws IllegalArgumentException when there is none of this id
   */
  Matter matter(String id);

  /**
   * Counts the utterances of the training in which a term stands.
   *
   * @param term a search term
   * @return in how many it stands, 0 or more
   */
  int background(String term);

  /**
   * Counts the claims about an entity.
   *
   * @param entity the id of an entity
   * @return how many claims are about it, 0 or more
   */
  int claimsAbout(String entity);

  /**
   * Returns a dated claim on each of the events that most is known of.
   *
   * @param count how many at most
   * @return the first dated claim of each event, the event with the most claims first
   */
  default List<Claim> prominent(int count) {
    return prominent(EntityType.EVENT, count);
  }

  /**
   * Returns a dated claim on each thing of a kind that most is known of.
   *
   * @param type the kind
   * @param count how many at most
   * @return the first dated claim of each, the one with the most dated claims first
   */
  List<Claim> prominent(EntityType type, int count);

  /**
   * Returns the claims that say what a property of an entity is.
   *
   * @param subject the id of the entity
   * @param property the id of the property
   * @return in the order of the files
   */
  List<Claim> statements(String subject, String property);

  /**
   * Returns a property.
   *
   * @param id the id of a property
   * @return the property
   * @throws IllegalArgumentException when there is none
   */
  Property property(String id);

  /**
   * Returns the ids of all claims.
   *
   * @return in the order of the files
   */
  List<String> ids();

  /**
   * Returns every question that a claim is known to answer.
   *
   * @return in the order of the files, as they are written there
   */
  List<String> asks();

  /**
   * Returns how many claims there are.
   *
   * @return 0 or more
   */
  int size();

  /**
   * Returns the terms of claims that a term may mean.
   *
   * @param term a search term of a question
   * @return other terms, each of which some claim has; empty when there are none
   */
  Set<String> alternatives(String term);

  /**
   * Returns how often words stand in the questions that claims are known to answer.
   *
   * @return the statistics of all claims together
   */
  AskStatistics askStatistics();

  /**
   * Counts the claims that have a term.
   *
   * @param term a search term
   * @return in how many claims it stands, 0 or more
   */
  int frequency(String term);
}
