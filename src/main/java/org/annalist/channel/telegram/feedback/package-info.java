/** "Was this right?": what people say about answers, which only those who agreed report. */
@NullMarked
package org.annalist.channel.telegram.feedback;

import org.jspecify.annotations.NullMarked;
