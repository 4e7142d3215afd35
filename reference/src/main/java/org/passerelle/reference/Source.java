package org.passerelle.reference;

/**
 * Where facts come from.
 *
 * @param id its short name in tables of facts
 * @param publisher who publishes it
 * @param title what it is called
 * @param version the release
 * @param year the year of the release
 * @param licence under which it may be used
 * @param address where the publisher offers it
 * @param attribution the words that the licence asks for
 */
public record Source(
    String id,
    String publisher,
    String title,
    String version,
    String year,
    String licence,
    String address,
    String attribution) {}
