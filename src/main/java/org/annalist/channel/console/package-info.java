/** A conversation in the terminal. */
@NullMarked
package org.annalist.channel.console;

import org.jspecify.annotations.NullMarked;
