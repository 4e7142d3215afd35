package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.FigureView.FamilyView;
import org.passerelle.app.view.OccupationView.CandidateView;
import org.passerelle.app.view.OccupationView.CertificationView;
import org.passerelle.app.view.OccupationView.DetailView;
import org.passerelle.app.view.OccupationView.LinkView;
import org.passerelle.app.view.OccupationView.RomeCertificationsView;
import org.passerelle.app.view.PlanView.PointView;
import org.passerelle.app.view.PlanView.SeriesView;
import org.passerelle.app.view.PlanView.StepView;
import org.passerelle.app.view.SkillView.SkillDetailView;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.plan.Plan;
import org.passerelle.engine.transition.Feasibility;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.reference.Certification;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Directness;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Skills;
import org.passerelle.reference.Source;
import org.passerelle.reference.table.FactTable;

/** Puts the numbers of the engine into words of one language. */
public final class Views {
  private static final String ESCO = "esco_1_1_1";
  private static final String CERTIFICATIONS = "certif_info";

  /** Where the French names of skills come from besides. */
  private static final List<String> FRENCH_NAMES =
      List.of("esco_1_2_labels_fr", "passerelle_labels_fr");

  private final Reference reference;
  private final Messages messages;
  private final Language language;
  private final NumberText numbers;
  private final PlaceNames places;

  public Views(Reference reference, Messages messages) {
    this.reference = reference;
    this.messages = messages;
    this.language = messages.language();
    this.numbers = new NumberText(messages);
    this.places = new PlaceNames(reference, messages);
  }

  public OccupationView occupation(int occupation) {
    Occupations occupations = reference.occupations();
    Labels labels = occupations.labels(language);
    GenderedTitle title = labels.title(occupation);
    Classification isco = reference.classification(ClassificationId.ISCO08);
    String group = occupations.unitGroup(occupation);
    return new OccupationView(
        occupations.code(occupation),
        occupations.uri(occupation),
        labels.preferred(occupation),
        title.masculine(),
        title.feminine(),
        group,
        isco.find(group).stream().mapToObj(i -> isco.label(i, language)).findFirst().orElse(""));
  }

  public CandidateView candidate(Link link) {
    return new CandidateView(occupation(link.concept()), link.confidence(), link.name().text());
  }

  /** Everything that is known of an occupation; figures of every measure that reaches it. */
  public DetailView occupationDetail(int occupation) {
    List<Figure> figures =
        reference.figures().measures().stream()
            .flatMap(measure -> reference.figures().find(measure, occupation).stream())
            .toList();
    return new DetailView(
        occupation(occupation),
        reference.occupations().labels(language).alternatives(occupation),
        reference.occupations().isRegulated(occupation),
        description("occupation", reference.occupations().id(occupation)),
        links(occupation),
        skills(reference.requirements().essential().row(occupation)),
        skills(reference.requirements().optional().row(occupation)),
        certifications(occupation),
        figures.stream().map(this::figure).toList(),
        sources(figures, List.of(), List.of(ESCO, CERTIFICATIONS)));
  }

  /** What one can be certified in, by the ROME occupations that this one is linked to. */
  public List<RomeCertificationsView> certifications(int occupation) {
    Classification rome = reference.classification(ClassificationId.ROME3);
    return reference.crosswalk(ClassificationId.ROME3).links(occupation).stream()
        .filter(link -> link.directness() != Directness.BROAD_GROUP)
        .map(link ->
            new RomeCertificationsView(
                rome.code(link.target()),
                rome.label(link.target(), language),
                name(link.directness()),
                reference.certifications().leadingTo(link.target()).stream()
                    .map(Views::certification)
                    .toList()))
        .filter(family -> !family.certifications().isEmpty())
        .toList();
  }

  private static CertificationView certification(Certification c) {
    return new CertificationView(c.code(), c.title(), c.type(), c.level(), c.rncp(), c.certifier());
  }

  private List<LinkView> links(int occupation) {
    List<LinkView> links = new ArrayList<>();
    for (ClassificationId id :
        List.of(
            ClassificationId.ROME4,
            ClassificationId.FAP2009,
            ClassificationId.FAP2021,
            ClassificationId.ONET_SOC,
            ClassificationId.SOC2018)) {
      Classification classification = reference.classification(id);
      Crosswalk crosswalk = reference.crosswalk(id);
      for (Crosswalk.Link link : crosswalk.links(occupation)) {
        links.add(
            new LinkView(
                title(id),
                classification.code(link.target()),
                classification.label(link.target(), language),
                link.weight(),
                name(link.directness()),
                crosswalk.chain(occupation).stream().map(this::title).toList()));
      }
    }
    return links;
  }

  public SkillView skill(int skill) {
    Labels labels = reference.skills().labels(language);
    return new SkillView(
        reference.skills().uri(skill),
        labels.preferred(skill),
        name(reference.skills().kind(skill)),
        labels.isOurs(skill));
  }

  private List<SkillView> skills(int[] skills) {
    return Arrays.stream(skills).mapToObj(this::skill).toList();
  }

  List<SkillView> skills(List<Integer> skills) {
    return skills.stream().map(this::skill).toList();
  }

  /** Everything that is known of a skill. */
  public SkillDetailView skillDetail(int skill) {
    Skills skills = reference.skills();
    return new SkillDetailView(
        skill(skill),
        skills.labels(language).alternatives(skill),
        name(skills.reuse(skill)),
        Arrays.stream(Skills.Collection.values())
            .filter(collection -> skills.isIn(collection, skill))
            .map(Views::name)
            .toList(),
        description("skill", skills.id(skill)),
        skills(skills.broader().row(skill)),
        Arrays.stream(skills.groups().row(skill))
            .mapToObj(group -> reference.skillGroups().label(group, language))
            .toList(),
        occupations(reference.requirements().essentialTo().row(skill)),
        occupations(reference.requirements().optionalTo().row(skill)));
  }

  private List<OccupationView> occupations(int[] occupations) {
    return Arrays.stream(occupations).mapToObj(this::occupation).toList();
  }

  /**
   * A plan.
   *
   * @param diagnosis the same plan's, with names
   */
  public PlanView plan(Plan plan, DiagnosisView diagnosis) {
    List<Figure> figures = new ArrayList<>(plan.exposure());
    figures.addAll(plan.market());
    plan.transitions().forEach(step -> figures.addAll(step.figures()));
    return new PlanView(
        occupation(plan.occupation()),
        diagnosis,
        plan.exposure().stream().map(this::figure).toList(),
        plan.market().stream().map(this::figure).toList(),
        plan.history().stream().map(this::series).toList(),
        offers().earnings(plan.income()),
        plan.transitions().stream().map(this::step).toList(),
        sources(
            figures,
            plan.history(),
            Stream.concat(Stream.of(ESCO), diagnosis.sources().stream().map(SourceView::id))
                .toList()));
  }

  private StepView step(Plan.Step step) {
    return new StepView(
        occupation(step.target()),
        feasibility(step.feasibility()),
        Double.isNaN(step.months()) ? null : step.months(),
        skills(step.gap().covered()),
        skills(step.gap().likely()),
        skills(step.gap().missing()),
        step.figures().stream().map(this::figure).toList(),
        offers().earnings(step.income()));
  }

  private OfferViews offers() {
    return new OfferViews(this, messages);
  }

  public FigureView figure(Figure figure) {
    Measure measure = figure.measure();
    return new FigureView(
        measure.id(),
        name(measure.theme()),
        measure.label(language),
        measure.meaning(language),
        figure.value(),
        measure.unit(),
        name(measure.combination()),
        text(figure),
        figure.lowest(),
        figure.highest(),
        figure.place(),
        places.name(figure.place()),
        figure.period(),
        figure.families().stream().map(this::family).toList(),
        name(figure.directness()),
        figure.chain().stream().map(this::title).toList(),
        figure.source().id());
  }

  /** The number with its unit; the name of a class where the measure has classes. */
  private String text(Figure figure) {
    String name = "category." + figure.measure().id() + "." + Math.round(figure.value());
    return messages.has(name)
        ? messages.text(name)
        : numbers.withUnit(figure.value(), figure.measure().unit());
  }

  private FamilyView family(Figure.Family family) {
    ClassificationId id = family.classification().id();
    if (id == ClassificationId.ESCO_OCCUPATION) {
      // The concepts of ESCO have their names and their codes in tables of their own.
      return new FamilyView(
          title(id),
          reference.occupations().code(family.index()),
          reference.occupations().labels(language).preferred(family.index()),
          family.weight(),
          family.value());
    }
    return new FamilyView(
        title(id), family.code(), family.label(language), family.weight(), family.value());
  }

  SeriesView series(Series series) {
    return new SeriesView(
        series.measure().id(),
        series.measure().label(language),
        series.measure().unit(),
        series.place(),
        places.name(series.place()),
        family(series.family()),
        name(series.directness()),
        series.points().stream().map(p -> new PointView(p.period(), p.value())).toList(),
        series.source().id());
  }

  /** The name of a place. */
  public String place(String code) {
    return places.name(code);
  }

  /** The sources of figures and of the occupations themselves, and others by their short names. */
  List<SourceView> sources(List<Figure> figures, List<String> others) {
    List<String> all = new ArrayList<>(others);
    all.add(ESCO);
    return sources(figures, List.of(), all);
  }

  private List<SourceView> sources(
      List<Figure> figures, List<Series> history, List<String> others) {
    TreeSet<String> ids = new TreeSet<>(others);
    if (language == Language.FRENCH) {
      ids.addAll(FRENCH_NAMES);
    }
    figures.forEach(figure -> ids.add(figure.source().id()));
    history.forEach(series -> ids.add(series.source().id()));
    // The links decide as much as the numbers whose figure is shown.
    figures.stream()
        .map(Figure::chain)
        .distinct()
        .flatMap(chain -> reference.sourcesOf(chain).stream())
        .forEach(source -> ids.add(source.id()));
    return ids.stream().map(reference::source).map(Views::source).toList();
  }

  public static SourceView source(Source source) {
    return new SourceView(
        source.id(),
        source.publisher(),
        source.title(),
        source.version(),
        source.year(),
        source.licence(),
        source.address());
  }

  /** What a classification is called in the language: ISCO-08 is the CITP-08 in French. */
  private String title(ClassificationId id) {
    String key = "classification." + id.id();
    return messages.has(key) ? messages.text(key) : id.title();
  }

  /** A description, where a person has brought a release that holds one; else nothing. */
  private String description(String kind, String id) {
    Function<Language, Optional<String>> find =
        spoken ->
            reference
                .store()
                .find("esco_" + kind + "_descriptions_" + spoken.code())
                .flatMap(table -> text(table, id));
    return find.apply(language).or(() -> find.apply(language.other())).orElse("");
  }

  private static Optional<String> text(FactTable table, String id) {
    for (int row = 0; row < table.rows(); row++) {
      if (table.text(row, 0).equals(id)) {
        return Optional.of(table.text(row, 1));
      }
    }
    return Optional.empty();
  }

  private static String name(Enum<?> value) {
    return EnumName.of(value);
  }

  /** How feasible a move is, and why. */
  public FeasibilityView feasibility(Feasibility feasibility) {
    return new FeasibilityView(
        feasibility.value(),
        feasibility.lowest(),
        feasibility.highest(),
        feasibility.judged(),
        feasibility.usual(),
        feasibility.reasons().stream()
            .map(reason ->
                new FeasibilityView.ReasonView(
                    name(reason.signal()),
                    messages.text("signal." + name(reason.signal())),
                    reason.value(),
                    reason.weight()))
            .toList(),
        feasibility.missing().stream().map(Views::name).toList());
  }

  private static String name(Signal signal) {
    return EnumName.of(signal);
  }
}
