/**
 * CVs and adverts as files: their plain text, line by line as a reader sees it. Read {@link
 * org.passerelle.app.document.DocumentReader} first.
 */
@NullMarked
package org.passerelle.app.document;

import org.jspecify.annotations.NullMarked;
