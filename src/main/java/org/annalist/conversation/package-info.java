/** What was said before in a chat, and what a follow-up leans on. */
@NullMarked
package org.annalist.conversation;

import org.jspecify.annotations.NullMarked;
