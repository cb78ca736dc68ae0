/** Invented knowledge of any size, from a seed, and what is measured of it. */
@NullMarked
package org.annalist.growth;

import org.jspecify.annotations.NullMarked;
