package org.passerelle.app.storage;

import java.time.Instant;

/**
 * Somebody who logs in.
 *
 * @param id 128 random bits, fit for an address of a page
 * @param name what is typed to log in; any word, it need not be a person's name
 * @param role what the account is for
 * @param created when, to the millisecond
 * @param disabled whether logging in is refused
 */
public record Account(String id, String name, Role role, Instant created, boolean disabled) {}
