/**
 * What stands in an order: documents and events of one kind by their dates, and those who held an
 * office one after another.
 */
@NullMarked
package org.annalist.series;

import org.jspecify.annotations.NullMarked;
