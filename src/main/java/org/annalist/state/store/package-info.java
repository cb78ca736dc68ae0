/** The state database as a whole: its version, its upgrade, its backup. Knows none of its rows. */
@NullMarked
package org.annalist.state.store;

import org.jspecify.annotations.NullMarked;
