package org.passerelle.app.web;

/**
 * A line of the log of access, in words.
 *
 * @param who the name of an account; empty if not known
 * @param subject the id of the dossier or account; empty if there is none
 */
public record AuditLine(String when, String who, String event, String subject) {}
