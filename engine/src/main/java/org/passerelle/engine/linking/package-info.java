/**
 * Which occupations and skills does this text speak of? The front door is {@link
 * org.passerelle.engine.linking.Linker}.
 */
@NullMarked
package org.passerelle.engine.linking;

import org.jspecify.annotations.NullMarked;
