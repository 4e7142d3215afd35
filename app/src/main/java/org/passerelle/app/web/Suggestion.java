package org.passerelle.app.web;

/**
 * An occupation that a person may mean.
 *
 * @param code of ESCO
 * @param title in the person's language
 * @param said the name that fits what was typed; empty if it is the title
 */
public record Suggestion(String code, String title, String said) {}
