package org.annalist.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.Names;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.text.Folding;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;

/** The offices that people are known to have held. Safe for several threads. */
public final class Posts {
  /** The property that says which office somebody held. */
  private static final String OFFICE = "office";

  /** What a title has before it where somebody only stood in. */
  private static final Set<String> STANDING_IN = Set.of("acting", "interim", "provisional");

  private final ClaimStore claims;
  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final OfficeWords words;
  private final Supplier<List<Post>> all;

  public Posts(
      ClaimStore claims, EntityStore entities, SearchTerms searchTerms, OfficeWords words) {
    this.claims = claims;
    this.entities = entities;
    this.searchTerms = searchTerms;
    this.words = words;
    this.all = new Once<>(() -> entities.officeHolders().stream().map(this::post).toList());
  }

  /**
   * An office that somebody held.
   *
   * @param holder who held it and when
   * @param title the terms of its title but for the name of its country
   * @param isHead whether it is the first of its country
   * @param isActing whether somebody only stood in
   */
  public record Post(
      EntityStore.OfficeHolder holder, Set<String> title, boolean isHead, boolean isActing) {
    public boolean isIn(DayRange days) {
      HistoricalDate date = holder.office().date();
      return date != null && date.days().overlaps(days);
    }

    boolean spans(DayRange days) {
      HistoricalDate date = holder.office().date();
      return date != null && date.days().contains(days);
    }

    public boolean beginsIn(DayRange days) {
      LocalDate first = first();
      return first != null && days.contains(new DayRange(first, first));
    }

    public boolean isOf(List<String> bodies) {
      return bodies.isEmpty() || bodies.contains(body());
    }

    public boolean isHeldBy(String person) {
      return holder.person().equals(person);
    }

    /** Whether it is the same office, held by the same person or another. */
    public boolean isSameOffice(Post other) {
      return title.equals(other.title) && body() != null && body().equals(other.body());
    }

    public @Nullable String body() {
      return holder.office().of();
    }

    public @Nullable LocalDate first() {
      HistoricalDate date = holder.office().date();
      return date == null ? null : date.days().first();
    }

    /** How many days it was held, 0 where that is not known. */
    public long length() {
      LocalDate from = first();
      LocalDate to = last();
      return from == null || to == null ? 0 : to.toEpochDay() - from.toEpochDay();
    }

    public @Nullable LocalDate last() {
      HistoricalDate date = holder.office().date();
      return date == null ? null : date.days().last();
    }
  }

  private Post post(EntityStore.OfficeHolder holder) {
    String body = holder.office().of();
    Set<String> names = new HashSet<>();
    if (body != null) {
      entities.entities(List.of(body)).forEach(entity -> names.addAll(Names.keys(entity)));
    }
    List<Word> whole = WordFinder.find(holder.office().title());
    List<Word> held = whole.stream().filter(word -> !STANDING_IN.contains(word.folded())).toList();
    Set<String> title = words.bare(searchTerms.of(held, Names.outside(held, names)));
    boolean isHead = title.size() == 1 && title.stream().allMatch(words::isHead);
    return new Post(holder, title, isHead, held.size() < whole.size());
  }

  public List<Post> all() {
    return all.get();
  }

  public List<Post> of(String person) {
    return all().stream().filter(post -> post.isHeldBy(person)).toList();
  }

  /**
   * What is said of somebody's office: by its title, of these days, else of the last days before;
   * else what is said of any office of that person in the time of this one.
   */
  public Optional<Claim> claimOn(Post post, @Nullable DayRange days) {
    List<Claim> said = claims.statements(post.holder().person(), OFFICE);
    Comparator<Claim> ofDays = Comparator.comparing(claim -> days == null || !isOf(claim, days));
    Comparator<Claim> backInTime =
        Comparator.comparing(
            Claim::date, Comparator.nullsLast(HistoricalDate.CHRONOLOGICAL.reversed()));
    return said.stream()
        .filter(claim -> isOn(claim, post))
        .min(
            Comparator.comparing((Claim claim) -> !isJust(claim, post))
                .thenComparing(ofDays)
                .thenComparing(days == null ? Claim.IN_TIME : backInTime))
        .or(
            () ->
                said.stream()
                    .filter(claim -> claim.date() != null && post.spans(claim.date().days()))
                    .min(ofDays.thenComparing(Claim.IN_TIME)));
  }

  private static boolean isOf(Claim claim, DayRange days) {
    return claim.date() != null && claim.date().days().overlaps(days);
  }

  /** Whether a claim names this office and no other beside it. */
  private static boolean isJust(Claim claim, Post post) {
    Value value = claim.statement().value();
    return value != null
        && Folding.fold(value.wording()).equals(Folding.fold(post.holder().office().title()));
  }

  private static boolean isOn(Claim claim, Post post) {
    Value value = claim.statement().value();
    return value != null
        && Folding.fold(value.wording()).contains(Folding.fold(post.holder().office().title()));
  }
}
