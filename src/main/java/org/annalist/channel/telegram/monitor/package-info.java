/** Shows how the bot does: metrics for Prometheus, and its health, at a port of their own. */
@NullMarked
package org.annalist.channel.telegram.monitor;

import org.jspecify.annotations.NullMarked;
