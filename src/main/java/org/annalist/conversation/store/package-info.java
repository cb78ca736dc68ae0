/** Conversations kept in the state database. */
@NullMarked
package org.annalist.conversation.store;

import org.jspecify.annotations.NullMarked;
