/**
 * Long tests of the whole program against a server that misbehaves: small with every build, at full
 * size with {@code mvn -Pstress verify}.
 */
@NullMarked
package org.annalist.stress;

import org.jspecify.annotations.NullMarked;
