/**
 * Historical dates: EDTF (ISO 8601-2), the days that a date may mean, Old Style dates, and how a
 * date reads in words.
 */
@NullMarked
package org.annalist.date;

import org.jspecify.annotations.NullMarked;
