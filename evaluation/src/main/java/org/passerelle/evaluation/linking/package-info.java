/**
 * How well texts are linked to occupations and skills: public benchmarks, the measures that their
 * authors publish, plain lexical baselines, and processor time. Read from {@link
 * LinkingEvaluation}.
 *
 * <p>No row of a national crosswalk (ROME, Competent, O*NET to ESCO) may feed a ranker that is
 * measured here: those rows are the answers.
 */
@NullMarked
package org.passerelle.evaluation.linking;

import org.jspecify.annotations.NullMarked;
