/** Commands that look something up: a day, a period, somebody, a place. */
@NullMarked
package org.annalist.channel.telegram.lookup;

import org.jspecify.annotations.NullMarked;
