package org.passerelle.app.view;

/** Where facts come from. */
public record SourceView(
    String id,
    String publisher,
    String title,
    String version,
    String year,
    String licence,
    String address) {}
