/** What the commands show, free of layout: the same values make the text and the JSON. */
@NullMarked
package org.passerelle.app.view;

import org.jspecify.annotations.NullMarked;
