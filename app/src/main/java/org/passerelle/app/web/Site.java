package org.passerelle.app.web;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.passerelle.app.dossier.DossierFiles;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.ObservatoryViews;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.Views;
import org.passerelle.app.web.Desk.Contents;
import org.passerelle.reference.Language;

/** What all pages share: the engines, the words of both languages, templates and storage. */
public final class Site {
  /**
   * A plan with all its reasons and figures takes some hundred kilobytes. More of them would live
   * long enough to burden the collector when each is asked for only once.
   */
  private static final int PLANS_KEPT = 64;

  private final WebSettings settings;
  private final Engines engines;
  private final Clock clock;
  private final Storage storage;
  private final Entrance entrance;
  private final Memory memory = new Memory();
  private final Contents contents = memory.with(new Contents());
  private final Recent<Plans.Asked, PlanView> plans = memory.with(new Recent<>(PLANS_KEPT));
  private final Templates templates = new Templates();
  private final Assets assets = new Assets();
  private final Simulations simulations;
  private final Preparation<float[]> allMoves;
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

  Site(WebSettings settings, Engines engines, Storage storage, Clock clock) {
    this.settings = settings;
    this.engines = engines;
    this.clock = clock;
    this.storage = storage;
    this.simulations = new Simulations(engines);
    // The first column asks for all moves.
    this.allMoves = new Preparation<>(() -> engines.moves().to(0));
    this.entrance = new Entrance(storage);
    for (Language language : Language.values()) {
      messages.put(language, Messages.in(language));
    }
  }

  public WebSettings settings() {
    return settings;
  }

  public Engines engines() {
    return engines;
  }

  public Clock clock() {
    return clock;
  }

  Storage storage() {
    return storage;
  }

  /** Where people with accounts come in. */
  Entrance entrance() {
    return entrance;
  }

  /** All that is kept in memory of dossiers. */
  Memory memory() {
    return memory;
  }

  /** Contents of dossiers that were read lately. */
  Contents contents() {
    return contents;
  }

  /** Plans that were made lately: the same one is read, printed and asked for again. */
  Recent<Plans.Asked, PlanView> plans() {
    return plans;
  }

  Templates templates() {
    return templates;
  }

  Assets assets() {
    return assets;
  }

  public Messages messages(Language language) {
    return Objects.requireNonNull(messages.get(language));
  }

  /** The views of a language. */
  public Views views(Language language) {
    return new Views(engines.reference(), messages(language));
  }

  /** The views of diagnoses in a language. */
  public DiagnosisViews diagnoses(Language language) {
    return new DiagnosisViews(views(language), messages(language), engines.exposures());
  }

  /** The observatory in a language. */
  public ObservatoryViews observatory(Language language) {
    return new ObservatoryViews(
        views(language), messages(language), engines.reference(), engines.observatory());
  }

  /** Simulations of all workers, for pages and programs. */
  public Simulations simulations() {
    return simulations;
  }

  /** What the first search of ways over stepping stones waits for. */
  public Preparation<float[]> allMoves() {
    return allMoves;
  }

  public DossierFiles dossierFiles() {
    return new DossierFiles(engines.reference());
  }
}
