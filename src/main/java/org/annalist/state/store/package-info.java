/** The state file: its connection, its lock, and its faults in words. */
@NullMarked
package org.annalist.state.store;

import org.jspecify.annotations.NullMarked;
