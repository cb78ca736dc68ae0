/** What outlasts a restart: changes that are written together, and what to say when they cannot. */
@NullMarked
package org.annalist.state;

import org.jspecify.annotations.NullMarked;
