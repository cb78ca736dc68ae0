package org.annalist.channel.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Question;
import org.annalist.question.QuestionReader;

/**
 * The review list by what the questions are about: those that are alike together, with what is
 * known that is nearest. Safe for several threads.
 */
public final class ReviewList {
  /** So many questions are looked at, the most frequent. */
  private static final int MOST_READ = 2000;

  private static final int MOST_NEAREST = 3;

  /** Questions are alike where they share this much of what they name and look for. */
  private static final double ALIKE = 0.6;

  private final ReviewStore store;
  private final QuestionReader reader;
  private final ClaimStore claims;

  /**
   * Makes the list.
   *
   * @param store keeps the questions
   * @param reader tells what they are about
   * @param claims what is known
   */
  public ReviewList(ReviewStore store, QuestionReader reader, ClaimStore claims) {
    this.store = store;
    this.reader = reader;
    this.claims = claims;
  }

  /** Questions that are alike, while they are gathered. */
  private record Heap(Question first, Set<String> marks, List<ReviewGroup> groups) {
    int count() {
      return groups.stream().mapToInt(ReviewGroup::count).sum();
    }

    LocalDate last() {
      return groups.stream()
          .map(ReviewGroup::last)
          .max(Comparator.naturalOrder())
          .orElse(LocalDate.EPOCH);
    }
  }

  /**
   * Returns what questions came up most.
   *
   * @param most how many matters at most
   * @return the most frequent first, then the latest
   */
  public List<ReviewMatter> matters(int most) {
    List<Heap> heaps = new ArrayList<>();
    store.list(MOST_READ).forEach(group -> add(group, heaps));
    return heaps.stream()
        .sorted(
            Comparator.comparingInt(Heap::count)
                .thenComparing(Heap::last)
                .reversed()
                .thenComparing(heap -> heap.first().utterance()))
        .limit(most)
        .map(this::matter)
        .toList();
  }

  private void add(ReviewGroup group, List<Heap> heaps) {
    Question question = reader.read(group.question());
    Set<String> marks = marks(question);
    heaps.stream()
        .filter(heap -> areAlike(heap.marks(), marks))
        .findFirst()
        .ifPresentOrElse(
            heap -> heap.groups().add(group),
            () -> heaps.add(new Heap(question, marks, new ArrayList<>(List.of(group)))));
  }

  /** What a question names and looks for; of one that says nothing of the kind, its own words. */
  private static Set<String> marks(Question question) {
    Set<String> marks = new HashSet<>(question.terms());
    question.mentions().forEach(mention -> marks.add("entity " + mention.entity().id()));
    question.dates().forEach(date -> marks.add("date " + date.date().edtf()));
    if (marks.isEmpty()) {
      marks.add("words " + question.utterance().strip());
    }
    return marks;
  }

  private static boolean areAlike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= ALIKE * (one.size() + other.size() - shared);
  }

  private ReviewMatter matter(Heap heap) {
    List<ReviewGroup> groups = heap.groups();
    return new ReviewMatter(
        groups.stream().map(ReviewGroup::question).distinct().toList(),
        heap.first().mentions().stream().map(m -> m.entity().id()).findFirst().orElse(""),
        heap.count(),
        groups.stream()
            .filter(group -> group.reason() == ReviewEntry.Reason.NOT_RIGHT)
            .mapToInt(ReviewGroup::count)
            .sum(),
        heap.last(),
        nearest(heap));
  }

  /** What was said, and was not right, comes before what is only near. */
  private List<Claim> nearest(Heap heap) {
    List<String> stated =
        heap.groups().stream().flatMap(group -> group.claims().stream()).distinct().toList();
    Question question = heap.first();
    List<String> named = question.mentions().stream().map(m -> m.entity().id()).toList();
    Stream<Claim> found =
        question.terms().isEmpty() && named.isEmpty()
            ? Stream.of()
            : claims.find(new ClaimQuery(question.terms(), named, null, MOST_NEAREST)).stream()
                .map(Candidate::claim);
    return Stream.concat(claims.claims(stated).stream(), found)
        .distinct()
        .limit(MOST_NEAREST)
        .toList();
  }
}
