package org.annalist.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement in the project's own words, with who says so.
 *
 * @param id the stable name of the claim in files and JSON
 * @param topic the entities that it is about
 * @param statement what it says of its subject
 * @param date when what it says happened or held, or null where the source gives no date
 * @param text the sentence that a reader sees, neutral, attributed where contested
 * @param citations at least one
 * @param asks questions that it answers, as people might put them
 */
public record Claim(
    String id,
    Topic topic,
    Statement statement,
    @Nullable HistoricalDate date,
    String text,
    List<Citation> citations,
    List<String> asks) {
  /** Time order; claims without a date come last. */
  public static final Comparator<Claim> IN_TIME =
      Comparator.comparing(Claim::date, Comparator.nullsLast(HistoricalDate.CHRONOLOGICAL));

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there is no citation: nothing stands without a source
   */
  public Claim {
    Objects.requireNonNull(id);
    citations = List.copyOf(citations);
    asks = List.copyOf(asks);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no citation");
    }
  }

  /** The same for equal claims; quick, since claims are counted and looked up by the hundred. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The entities that a claim is about.
   *
   * @param subject the id of the entity that it says something of
   * @param others the ids of the other entities in it
   */
  public record Topic(String subject, List<String> others) {
    /** Copies the list. */
    public Topic {
      others = List.copyOf(others);
    }
  }

  /**
   * What a claim says of its subject.
   *
   * @param property the id of the property, {@code statement} where it is none of the others
   * @param value the value of the property, or null where the text says it all
   * @param matter the id of the matter that it is an account of, or null where sources do not
   *     differ
   */
  public record Statement(String property, @Nullable Value value, @Nullable String matter) {
    /** A statement on which sources do not differ. */
    public Statement(String property, @Nullable Value value) {
      this(property, value, null);
    }
  }
}
