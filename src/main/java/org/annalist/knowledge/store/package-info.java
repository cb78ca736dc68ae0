/** Knowledge compiled into one read-only SQLite file, and the lookups in it. */
@NullMarked
package org.annalist.knowledge.store;

import org.jspecify.annotations.NullMarked;
