/** Pins on the map: what is sent with the answer to where a place is. */
@NullMarked
package org.annalist.channel.telegram.venue;

import org.jspecify.annotations.NullMarked;
