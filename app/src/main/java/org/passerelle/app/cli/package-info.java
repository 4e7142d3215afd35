/** The command line: a class for each command. */
@NullMarked
package org.passerelle.app.cli;

import org.jspecify.annotations.NullMarked;
