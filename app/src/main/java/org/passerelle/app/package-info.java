/** The ways into Passerelle for people: today the command line. */
@NullMarked
package org.passerelle.app;

import org.jspecify.annotations.NullMarked;
