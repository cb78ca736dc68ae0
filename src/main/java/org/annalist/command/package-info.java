/** The command line: wiring, exit codes and standard output. Nothing depends on it. */
@NullMarked
package org.annalist.command;

import org.jspecify.annotations.NullMarked;
