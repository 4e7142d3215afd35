package org.passerelle.app.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * A note on a dossier.
 *
 * @param id 128 random bits, fit for an address of a page
 * @param dossier the id of the dossier
 * @param author the id of an account, which may be gone, or {@link Owner#LOCAL}: who wrote it here,
 *     or brought it in a file
 * @param writer who wrote it, as the file says that it came with, empty if that does not say;
 *     absent if the author did
 * @param text what was written
 * @param created when, to the millisecond
 */
public record Note(
    String id,
    String dossier,
    String author,
    Optional<String> writer,
    String text,
    Instant created) {}
