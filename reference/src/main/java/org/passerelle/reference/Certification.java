package org.passerelle.reference;

/**
 * A diploma, title or certificate.
 *
 * @param code its number in Certif Info
 * @param title what it is called
 * @param type what kind it is
 * @param level its level in the European Qualifications Framework, 1 to 8; empty where not stated
 * @param rncp its number in the French register of certifications (RNCP); empty if it has none
 * @param certifier who awards it; the first, where several do
 */
public record Certification(
    String code, String title, String type, String level, String rncp, String certifier) {}
