package org.passerelle.app.web;

/**
 * A dossier in the list.
 *
 * @param changed when it was last changed, in words
 * @param owner who shares it; empty if it is the visitor's own
 */
public record PersonLine(String id, String title, String changed, String owner) {}
