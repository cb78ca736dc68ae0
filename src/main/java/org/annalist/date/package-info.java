/**
 * Historical dates: EDTF (ISO 8601-2), the days that a date may mean, Old Style dates, and how a
 * date reads in words.
 *
 * <p>{@link org.annalist.date.EdtfParser} reads EDTF into one of the kinds of {@link
 * org.annalist.date.HistoricalDate}; the {@code …Reader} classes each read one kind, and {@code
 * CommonMistakes} knows what people write in place of EDTF. {@link org.annalist.date.DateWording}
 * words a date, with the help of the {@code …Words} classes. {@link org.annalist.date.DayRange} is
 * what dates are compared and looked up by, and {@link org.annalist.date.OldStyle} a day in the
 * Julian calendar.
 */
@NullMarked
package org.annalist.date;

import org.jspecify.annotations.NullMarked;
