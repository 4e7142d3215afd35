/** Words, numbers and tables for people, in French and English. */
@NullMarked
package org.passerelle.app.text;

import org.jspecify.annotations.NullMarked;
