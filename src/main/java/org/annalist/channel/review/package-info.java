/** The owner's review list: questions without an answer, and answers that were not right. */
@NullMarked
package org.annalist.channel.review;

import org.jspecify.annotations.NullMarked;
