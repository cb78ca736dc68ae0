package org.annalist.temporal;

/**
 * Words that have the form of a date which the calendar does not have, such as 31 February.
 *
 * @param text the words as typed
 * @param finding why there is no such date, without a full stop
 * @param mend what the person could ask instead, a sentence
 */
public record ImpossibleDate(String text, String finding, String mend) {}
