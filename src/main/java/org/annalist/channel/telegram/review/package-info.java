/** The owner's review list in the chat. */
@NullMarked
package org.annalist.channel.telegram.review;

import org.jspecify.annotations.NullMarked;
