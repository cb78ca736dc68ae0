/** What has arrived and is not yet answered, so that nothing is lost when the program stops. */
@NullMarked
package org.annalist.channel.telegram.inbox;

import org.jspecify.annotations.NullMarked;
