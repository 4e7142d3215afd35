package org.passerelle.evaluation.linking;

/**
 * One label of ESCO.
 *
 * @param kind {@code pref}, {@code alt} or {@code hidden}; for French occupations also {@code
 *     pref-1.0.9} and {@code alt-1.0.9}, from an older release
 */
public record EscoLabel(String uri, String kind, String label) {}
