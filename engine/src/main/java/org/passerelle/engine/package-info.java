/**
 * The methods of Passerelle, one package each. A package is read from its front door, the one
 * public class that answers its question; the rest is its own affair. The engine knows no
 * framework, no file, no clock and no network: what a method needs is passed to it.
 */
@NullMarked
package org.passerelle.engine;

import org.jspecify.annotations.NullMarked;
