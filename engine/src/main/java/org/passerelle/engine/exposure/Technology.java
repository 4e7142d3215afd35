package org.passerelle.engine.exposure;

import java.util.List;

/** What does the work: a technology, and the published measures of how far it can. */
public enum Technology {
  /** Software and robots that follow rules, as foreseen in 2013, and how routine the work is. */
  COMPUTERISATION,
  /** Machine learning before language models: predicting and recognising from examples. */
  MACHINE_LEARNING,
  /** Artificial intelligence by the human abilities that it comes near: any, language, images. */
  AI_BY_ABILITY,
  /** Generative AI by tasks: rated by people and models, and used in practice. */
  GENERATIVE_AI,
  /** Work from afar, which lets others do it from anywhere; and the worker too. */
  REMOTE_OPERATION;

  /** The short names of the measures; the higher each is, the further the technology can go. */
  public List<String> measures() {
    return switch (this) {
      case COMPUTERISATION -> List.of("frey_osborne", "jrc_routine");
      case MACHINE_LEARNING -> List.of("sml");
      case AI_BY_ABILITY -> List.of("aioe", "aioe_language", "aioe_image");
      case GENERATIVE_AI ->
          List.of("gpt_beta_human", "gpt_beta_model", "ilo_genai_2025", "ai_applicability");
      case REMOTE_OPERATION -> List.of("teleworkable");
    };
  }

  /**
   * How far a technology can do an occupation's work, beside all others.
   *
   * @param technology which
   * @param standing the mean standing of its measures, 0 to 1
   * @param lowest the lowest of them
   * @param highest the highest of them
   * @param figures of its measures, as published
   */
  public record Level(
      Technology technology,
      double standing,
      double lowest,
      double highest,
      List<PlacedFigure> figures) {
    static Level of(Technology technology, List<PlacedFigure> figures) {
      var standings = figures.stream().mapToDouble(PlacedFigure::standing).summaryStatistics();
      return new Level(
          technology, standings.getAverage(), standings.getMin(), standings.getMax(), figures);
    }
  }
}
