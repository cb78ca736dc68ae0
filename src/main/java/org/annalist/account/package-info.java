/**
 * Who says what of one matter: which claims agree, which accounts differ, and which of many are
 * shown where there is little room.
 */
@NullMarked
package org.annalist.account;

import org.jspecify.annotations.NullMarked;
