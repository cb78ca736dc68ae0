/** "Was this right?": what people who agreed to it say about answers. */
@NullMarked
package org.annalist.channel.telegram.feedback;

import org.jspecify.annotations.NullMarked;
