/** Takes messages that Telegram delivers to an address of its own. */
@NullMarked
package org.annalist.channel.telegram.webhook;

import org.jspecify.annotations.NullMarked;
