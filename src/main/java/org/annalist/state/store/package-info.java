/** The state, in a file or on a server: its connections, layout, locks, and faults in words. */
@NullMarked
package org.annalist.state.store;

import org.jspecify.annotations.NullMarked;
