package org.passerelle.app.web;

/**
 * An entry of a list to choose from.
 *
 * @param value that a form sends
 * @param name that a person reads
 */
public record Choice(String value, String name) {}
