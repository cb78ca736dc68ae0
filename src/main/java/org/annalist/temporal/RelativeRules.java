package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates that are counted from today. An amount of years ago is a year, of months a month, of weeks
 * and days a day: two years before 21 November 2026 is 2024.
 */
final class RelativeRules {
  private RelativeRules() {}

  static List<DateRule> all() {
    return List.of(
        today(),
        now(),
        onThisDay(),
        todayIn(),
        dayBefore(),
        thisUnit(),
        ago(),
        agoInUnits(),
        lastUnits(),
        nextUnits(),
        monthOf());
  }

  private static DateRule today() {
    return DateRule.named("today, yesterday, tomorrow")
        .reads("{day=today|yesterday|tomorrow|bugun|dunen|сегодня|вчера|завтра}")
        .as(match -> day(match, shiftOf(match.word("day"))))
        .example("today", "2026-11-21")
        .example("yesterday", "2026-11-20")
        .rule();
  }

  private static DateRule now() {
    return DateRule.named("now, as the end of a period")
        .reads("{now=now|nowadays}")
        .reads("the {now=present} day?")
        .as(match -> day(match, 0))
        .onlyAsPart()
        .example("from 1994 until now", "1994/2026-11-21")
        .example("1994 to the present", "1994/2026-11-21")
        .rule();
  }

  private static DateRule onThisDay() {
    return DateRule.named("on this day, in every year")
        .reads("on|of? this {day=day|date}")
        .reads("{day=today} in history")
        .as(match -> thisDay(match.today()))
        .example("what happened on this day", "XXXX-11-21")
        .example("today in history", "XXXX-11-21")
        .rule();
  }

  private static DateRule todayIn() {
    return DateRule.named("the day of today, in another year")
        .reads("{day=today} ,? in the? year? {YEAR}")
        .as(match -> ofYear(match.number("YEAR"), match.today()))
        .example("what happened today in 1990", "1990-11-21")
        .example("today, in the year 1990", "1990-11-21")
        .rule();
  }

  private static Optional<DateReading> ofYear(int year, LocalDate day) {
    return CalendarReadings.day(year, day.getMonthValue(), day.getDayOfMonth());
  }

  private static DateRule dayBefore() {
    return DateRule.named("the day before yesterday, after tomorrow")
        .reads("the? day {day=before} yesterday")
        .reads("the? day {day=after} tomorrow")
        .as(match -> day(match, match.word("day").equals("before") ? -2 : 2))
        .example("the day before yesterday", "2026-11-19")
        .example("the day after tomorrow", "2026-11-23")
        .rule();
  }

  private static DateRule thisUnit() {
    return DateRule.named("this, last or next week, month, year, decade or century")
        .reads("{which=this|last|next|previous|past|current|coming} {UNIT}")
        .as(RelativeRules::unit)
        .example("last year", "2025")
        .example("this month", "2026-11")
        .example("last century", "1901/2000")
        .rule();
  }

  private static DateRule ago() {
    return DateRule.named("so long ago")
        .reads("{AMOUNT} {UNIT} ago")
        .reads("a couple of {UNIT} ago")
        .reads("{AMOUNT} {UNIT} ago {day=today}")
        .reads("on? this {day=day|date} ,? {AMOUNT} {UNIT} ago")
        .reads("{AMOUNT} {UNIT} ago this {as:UNIT}")
        .as(match -> ago(match))
        .example("two years ago", "2024")
        .example("10 days ago", "2026-11-11")
        .example("a hundred years ago", "1926")
        .rule();
  }

  private static DateRule agoInUnits() {
    return DateRule.named("so long ago, in several units")
        .reads("{a:AMOUNT} {first:UNIT} ,|and? {AMOUNT} {UNIT} ago")
        .reads("{a:AMOUNT} {first:UNIT} ,? {b:AMOUNT} {second:UNIT} ,|and? {AMOUNT} {UNIT} ago")
        .as(RelativeRules::agoInUnits)
        .example("a year and two months ago", "2025-09")
        .example("2 years 1 month 21 days ago", "2024-09-30")
        .rule();
  }

  private static DateRule lastUnits() {
    return DateRule.named("the last so many days, months or years")
        .reads("the? last|past|previous {AMOUNT} {UNIT}")
        .as(match -> run(match, -1))
        .example("in the last ten years", "2016-11-21/2026-11-21")
        .example("the past 3 months", "2026-08-21/2026-11-21")
        .rule();
  }

  private static DateRule nextUnits() {
    return DateRule.named("the next so many days, months or years")
        .reads("the? next|coming {AMOUNT} {UNIT}")
        .as(match -> run(match, 1))
        .example("the next two weeks", "2026-11-21/2026-12-05")
        .example("the coming 3 years", "2026-11-21/2029-11-21")
        .rule();
  }

  private static DateRule monthOf() {
    return DateRule.named("month of this, last or next year")
        .reads("the? {DAY}? of? {MONTH} of? {which=this|last|next} year")
        .reads("{MONTH} the? {DAY} of? {which=this|last|next} year")
        .as(RelativeRules::ofYear)
        .example("May last year", "2025-05")
        .example("20 January of this year", "2026-01-20")
        .rule();
  }

  private static int shiftOf(String word) {
    return switch (word) {
      case "yesterday", "dunen", "вчера" -> -1;
      case "tomorrow", "завтра" -> 1;
      default -> 0;
    };
  }

  private static Optional<DateReading> day(DateMatch match, int shift) {
    return Optional.of(DateReading.of(EdtfText.day(match.today().plusDays(shift))));
  }

  private static Optional<DateReading> thisDay(LocalDate today) {
    return CalendarReadings.dayOfEveryYear(today.getMonthValue(), today.getDayOfMonth());
  }

  private static int direction(DateMatch match) {
    return switch (match.word("which")) {
      case "last", "previous", "past" -> -1;
      case "next", "coming" -> 1;
      default -> 0;
    };
  }

  /**
   * "The last day" is the end of something; "the next year" follows what was spoken of, and so does
   * "next year" where anything was.
   */
  private static Optional<DateReading> unit(DateMatch match) {
    DateUnit unit = DateUnit.of(match);
    boolean next = direction(match) > 0 || match.word("which").equals("previous");
    boolean leans = next && match.line().said() != null;
    boolean ofSomething = leans || (next && match.line().token(match.from() - 1).is("the"));
    boolean plural = match.line().token(match.end() - 1).text().endsWith("s");
    boolean of = match.line().token(match.end()).is("of");
    return unit == DateUnit.DAY || plural || of || ofSomething
        ? Optional.empty()
        : Optional.of(DateReading.of(unit.around(unit.move(match.today(), direction(match)))));
  }

  private static Optional<DateReading> ago(DateMatch match) {
    int amount = match.has("AMOUNT") ? match.number("AMOUNT") : 2;
    DateUnit unit = DateUnit.of(match);
    LocalDate day = unit.move(match.today(), -amount);
    DateUnit asked = match.has("as") ? DateUnit.of(match, "as") : unit.precision();
    DateUnit precision = match.has("day") ? DateUnit.DAY : asked;
    return isInCalendar(day)
        ? Optional.of(DateReading.of(precision.around(day)))
        : Optional.empty();
  }

  private static Optional<DateReading> agoInUnits(DateMatch match) {
    LocalDate day = back(match, match.today(), "a", "first");
    day = match.has("b") ? back(match, day, "b", "second") : day;
    day = back(match, day, "AMOUNT", "UNIT");
    return isInCalendar(day)
        ? Optional.of(DateReading.of(DateUnit.of(match).precision().around(day)))
        : Optional.empty();
  }

  private static LocalDate back(DateMatch match, LocalDate day, String amount, String unit) {
    return DateUnit.of(match, unit).move(day, -match.number(amount));
  }

  /** "The last three months of 1991" are not counted from today. */
  private static Optional<DateReading> run(DateMatch match, int direction) {
    if (match.line().token(match.end()).is("of")) {
      return Optional.empty();
    }
    long amount = match.number("AMOUNT");
    LocalDate day = DateUnit.of(match).move(match.today(), direction * amount);
    LocalDate first = direction < 0 ? day : match.today();
    LocalDate last = direction < 0 ? match.today() : day;
    return isInCalendar(day)
        ? Optional.of(DateReading.of(EdtfText.day(first) + "/" + EdtfText.day(last)))
        : Optional.empty();
  }

  private static Optional<DateReading> ofYear(DateMatch match) {
    int year = match.today().getYear() + direction(match);
    return match.has("DAY")
        ? CalendarReadings.day(year, match.number("MONTH"), match.number("DAY"))
        : CalendarReadings.month(year, match.number("MONTH"));
  }

  private static boolean isInCalendar(LocalDate day) {
    return Math.abs(day.getYear()) <= 9999;
  }
}
