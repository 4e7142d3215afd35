/**
 * Which moves a person wishes for, as they typed it and as the methods take it, and what is found.
 */
@NullMarked
package org.passerelle.app.moves;

import org.jspecify.annotations.NullMarked;
