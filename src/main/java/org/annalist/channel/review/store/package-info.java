/** The review list in a SQLite file. */
@NullMarked
package org.annalist.channel.review.store;

import org.jspecify.annotations.NullMarked;
