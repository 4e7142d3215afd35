package org.passerelle.reference;

import static org.passerelle.reference.ClassificationId.ESCO_OCCUPATION;
import static org.passerelle.reference.ClassificationId.ESCO_SKILL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * The front door to the facts. Loading it costs little: each part is read from its tables when it
 * is first asked for, once, and may then be used by many threads.
 */
public final class Reference {
  /** Tables that no part of the reference holds yet; methods to come read them. */
  private static final List<String> OTHER_TABLES =
      List.of(
          "free_courses",
          "key_facts",
          "onet_technology_commodities",
          "rome3_riasec",
          "rome4_metiers");

  /** Classifications that have English names only, to which we gave French ones. */
  private static final Set<ClassificationId> NAMED_BY_US =
      EnumSet.of(ClassificationId.IWA, ClassificationId.ONET_ELEMENT, ClassificationId.OCC1950);

  private final FactStore store;
  private final Map<ClassificationId, Lazy<Classification>> classifications =
      new EnumMap<>(ClassificationId.class);
  private final Map<String, Lazy<Ratings>> ratings;
  private final Lazy<Occupations> occupations = new Lazy<>(this::readOccupations);
  private final Lazy<Skills> skills = new Lazy<>(this::readSkills);
  private final Lazy<SkillGroups> skillGroups;
  private final Lazy<Requirements> requirements;
  private final Lazy<Requirements> skillLinks;
  private final Lazy<Sources> sources;
  private final Lazy<Figures> figures = new Lazy<>(this::readFigures);
  private final Lazy<Crosswalks> crosswalks;
  private final Lazy<Titles> titles;
  private final Lazy<Certifications> certifications;
  private final Lazy<InterestItems> interestItems;

  private final Lazy<WordVectors> wordVectors;
  private final Lazy<LinkingWeights> linkingWeights;
  private final Lazy<TransitionWeights> transitionWeights;
  private final Lazy<DemandCalibration> demandCalibration;
  private final Lazy<OnetContent> onetContent;
  private final Lazy<EverydayWords> everydayWords;
  private final Lazy<WorkActivities> workActivities;
  private final Lazy<List<Claim>> claims;
  private final Lazy<List<CitedDayRate>> dayRates;

  private Reference(FactStore store) {
    this.store = store;
    for (ClassificationId id : ClassificationId.values()) {
      classifications.put(id, new Lazy<>(() -> readClassification(id)));
    }
    sources = new Lazy<>(() -> new Sources(store));
    skillGroups = new Lazy<>(() -> new SkillGroups(store.read("esco_skill_groups")));
    requirements =
        new Lazy<>(() -> Requirements.of(store.read("esco_requirements"), skills().size()));
    skillLinks = new Lazy<>(() -> Requirements.of(store.read("esco_skill_links"), skills().size()));
    crosswalks = new Lazy<>(() -> new Crosswalks(store, this));
    titles = new Lazy<>(() -> new Titles(store, this));
    certifications =
        new Lazy<>(() ->
            new Certifications(
                store.read("certifications"), classification(ClassificationId.ROME3)));
    interestItems = new Lazy<>(() -> new InterestItems(store.read("interest_items")));
    wordVectors = new Lazy<>(() -> WordVectors.read(store.readParts("word_vectors")));
    linkingWeights = new Lazy<>(() -> new LinkingWeights(store.read("linking_weights")));
    transitionWeights = new Lazy<>(() -> new TransitionWeights(store.read("transition_weights")));
    demandCalibration = new Lazy<>(() -> new DemandCalibration(store.read("demand_calibration")));
    onetContent = new Lazy<>(() -> new OnetContent(store, this));
    everydayWords = new Lazy<>(() -> new EverydayWords(store.read("everyday_words")));
    claims = new Lazy<>(() -> Claim.read(store.read("claims")));
    dayRates = new Lazy<>(() -> CitedDayRate.read(store.read("day_rates_fr"), sources.get()));
    workActivities = new Lazy<>(() -> new WorkActivities(store, this));
    ratings = new Registries(this).ratings();
  }

  /** The reference of the facts in a store. */
  public static Reference load(FactStore store) {
    return new Reference(store);
  }

  /** The reference of the facts that come with Passerelle. */
  public static Reference bundled() {
    return load(FactStore.bundled());
  }

  public Occupations occupations() {
    return occupations.get();
  }

  public Skills skills() {
    return skills.get();
  }

  public SkillGroups skillGroups() {
    return skillGroups.get();
  }

  /** What occupations require. */
  public Requirements requirements() {
    return requirements.get();
  }

  /** What skills require of other skills. */
  public Requirements skillLinks() {
    return skillLinks.get();
  }

  public Classification classification(ClassificationId id) {
    return lazy(id).get();
  }

  /**
   * How occupations reach the codes of a classification.
   *
   * @throws IllegalArgumentException if no road leads there
   */
  public Crosswalk crosswalk(ClassificationId to) {
    return crosswalks
        .get()
        .find(to)
        .orElseThrow(
            () -> new IllegalArgumentException("no road leads from ESCO to " + to.title()));
  }

  public Figures figures() {
    return figures.get();
  }

  /** More titles for occupations, from other classifications than ESCO. */
  public Titles titles() {
    return titles.get();
  }

  /** What one can be certified in, in France. */
  public Certifications certifications() {
    return certifications.get();
  }

  /** The activities of the questionnaire of interests. */
  public InterestItems interestItems() {
    return interestItems.get();
  }

  /** Vectors of French and English words, learned by us. */
  public WordVectors wordVectors() {
    return wordVectors.get();
  }

  /** Abbreviations and everyday words for jobs. */
  public EverydayWords everydayWords() {
    return everydayWords.get();
  }

  /** How the linker weighs its signals, learned by us. */
  public LinkingWeights linkingWeights() {
    return linkingWeights.get();
  }

  /** How much each signal of a move counts, learned by us. */
  public TransitionWeights transitionWeights() {
    return transitionWeights.get();
  }

  /** The rules of contributions and income tax, if there are any of that country and year. */
  public Optional<IncomeRules> incomeRules(String country, int year) {
    return IncomeRules.find(store, country, year);
  }

  /**
   * The same of the nearest year that there are any of, the earlier of two.
   *
   * @throws IllegalArgumentException if there are none of the country within a century
   */
  public IncomeRules nearestIncomeRules(String country, int year) {
    return IncomeRules.nearest(store, country, year);
  }

  /** What is published of those who start a business, and the parameters that give the same. */
  public DemandCalibration demandCalibration() {
    return demandCalibration.get();
  }

  /** What independents in France were reported to charge for a day, of the few trades known. */
  public List<CitedDayRate> dayRates() {
    return dayRates.get();
  }

  /** What O*NET lists for its occupations besides ratings. */
  public OnetContent onetContent() {
    return onetContent.get();
  }

  /** The activities that the work of an occupation is made of. */
  public WorkActivities workActivities() {
    return workActivities.get();
  }

  /** What the text that Passerelle began with claims. */
  public List<Claim> claims() {
    return claims.get();
  }

  /** The names of the matrices of ratings. */
  public List<String> ratings() {
    return List.copyOf(ratings.keySet());
  }

  /**
   * A matrix of ratings.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Ratings ratings(String table) {
    Lazy<Ratings> found = ratings.get(table);
    if (found == null) {
      throw new IllegalArgumentException("no table of ratings is called " + table);
    }
    return found.get();
  }

  /** All sources, by their short names. */
  public List<Source> sources() {
    return sources.get().all();
  }

  /**
   * A source by its short name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Source source(String id) {
    return sources.get().find(id);
  }

  /** The sources of the links of a chain of classifications, from the first to the last. */
  public List<Source> sourcesOf(List<ClassificationId> chain) {
    return sources.get().of(chain);
  }

  /** Where the tables of facts are kept. */
  public FactStore store() {
    return store;
  }

  /** Reads whatever has not been read yet; for measuring, and for a server that warms up. */
  public void readEverything() {
    for (Language language : Language.values()) {
      occupations().labels(language);
      skills().labels(language);
    }
    requirements().essentialTo();
    requirements().optionalTo();
    skillLinks();
    skillGroups();
    titles();
    certifications();
    interestItems();
    wordVectors();
    linkingWeights();
    transitionWeights();
    demandCalibration();
    onetContent();
    everydayWords();
    workActivities();
    claims();
    dayRates();
    OTHER_TABLES.forEach(store::read);
    for (ClassificationId id : ClassificationId.values()) {
      classification(id);
    }
    crosswalks.get().readAll();
    figures().readAll();
    ratings.values().forEach(Lazy::get);
  }

  /** The numbers of a column as sparse rows. */
  static SparseRows rows(FactTable table, String column, int columns) {
    int c = table.column(column);
    int[][] rows = new int[table.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = table.integers(row, c);
    }
    try {
      return SparseRows.of(rows, columns);
    } catch (IllegalArgumentException e) {
      throw new FactError(
          e, Problem.TABLE_INCONSISTENT, table.name(), 1, String.valueOf(e.getMessage()));
    }
  }

  private Lazy<Classification> lazy(ClassificationId id) {
    Lazy<Classification> lazy = classifications.get(id);
    if (lazy == null) {
      throw new IllegalStateException("a classification without a place: " + id);
    }
    return lazy;
  }

  private Classification readClassification(ClassificationId id) {
    return switch (id) {
      case ESCO_OCCUPATION -> Classification.ofIds(id, store.read("esco_occupations"));
      case ESCO_SKILL -> Classification.ofIds(id, store.read("esco_skills"));
      default ->
          Classification.of(
              id,
              store.read("classification_" + id.id()),
              NAMED_BY_US.contains(id)
                  ? Optional.of(store.read(id.id() + "_labels_fr"))
                  : Optional.empty());
    };
  }

  private Occupations readOccupations() {
    return new Occupations(
        store.read("esco_occupations"),
        classification(ESCO_OCCUPATION),
        new Lazy<>(() -> new Labels(store.read("esco_occupation_labels_fr"), List.of())),
        new Lazy<>(() -> new Labels(store.read("esco_occupation_labels_en"), List.of())));
  }

  private Skills readSkills() {
    Classification ids = classification(ESCO_SKILL);
    return new Skills(
        store.read("esco_skills"),
        store.read("esco_skill_broader"),
        store.read("esco_collections"),
        skillGroups().size(),
        ids,
        new Lazy<>(() -> new Labels(store.read("esco_skill_labels_fr"), ourLabels(ids))),
        new Lazy<>(() -> new Labels(store.read("esco_skill_labels_en"), List.of())));
  }

  private List<Optional<String>> ourLabels(Classification ids) {
    List<Optional<String>> labels = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      labels.add(Optional.empty());
    }
    FactTable table = store.read("skill_labels_fr");
    for (int row = 0; row < table.rows(); row++) {
      int skill = ids.indexOf(table.text(row, table.column("skill")));
      if (skill >= 0) {
        labels.set(skill, Optional.of(table.text(row, table.column("label"))));
      }
    }
    return labels;
  }

  private Figures readFigures() {
    return new Registries(this).figures(id -> crosswalks.get().find(id));
  }
}
