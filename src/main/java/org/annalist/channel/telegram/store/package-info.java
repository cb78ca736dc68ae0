/** The inbox in SQLite. */
@NullMarked
package org.annalist.channel.telegram.store;

import org.jspecify.annotations.NullMarked;
