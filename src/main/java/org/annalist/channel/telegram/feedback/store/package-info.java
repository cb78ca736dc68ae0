/** Who agreed to be asked, and what may still be judged, in a SQLite file. */
@NullMarked
package org.annalist.channel.telegram.feedback.store;

import org.jspecify.annotations.NullMarked;
