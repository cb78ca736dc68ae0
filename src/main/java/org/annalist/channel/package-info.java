/** What every channel shares: an answer as plain text with numbered citations. */
@NullMarked
package org.annalist.channel;

import org.jspecify.annotations.NullMarked;
