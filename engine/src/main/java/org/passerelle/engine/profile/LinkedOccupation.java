package org.passerelle.engine.profile;

/**
 * An occupation that the title of a job in a CV speaks of.
 *
 * @param occupation its number
 * @param words the title
 * @param confidence how sure it is that the title means it, 0 to 1
 * @param months how long the job was held; 0 if the CV gives no length
 */
public record LinkedOccupation(int occupation, String words, double confidence, int months) {}
