/** Decides what an update is answered with; it sends nothing. */
@NullMarked
package org.annalist.channel.telegram.message;

import org.jspecify.annotations.NullMarked;
