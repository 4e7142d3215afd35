package org.passerelle.app.storage;

import java.time.Instant;

/**
 * A note on a dossier.
 *
 * @param id 128 random bits, fit for an address of a page
 * @param dossier the id of the dossier
 * @param author the id of an account, which may be gone, or {@link Owner#LOCAL}
 * @param text what was written
 * @param created when, to the millisecond
 */
public record Note(String id, String dossier, String author, String text, Instant created) {}
