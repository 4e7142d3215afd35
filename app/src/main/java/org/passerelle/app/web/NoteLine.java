package org.passerelle.app.web;

/**
 * A note as it is shown.
 *
 * @param author who wrote it, in words; empty where one person is alone and wrote it
 * @param when it was written, in words
 */
public record NoteLine(String id, String author, String when, String text) {}
