package org.passerelle.app.profile;

import java.io.StringWriter;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.Profile;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a profile as a Europass SkillsPassport 3.3, JSON or XML, without {@code Identification}: a
 * profile does not know who the person is. Skills become one text, as that format has no list.
 */
public final class SkillsPassportWriter {
  private static final String NAMESPACE = "http://europass.cedefop.europa.eu/Europass";

  private final Reference reference;
  private final Language language;

  /** A writer that names skills in a language. */
  public SkillsPassportWriter(Reference reference, Language language) {
    this.reference = reference;
    this.language = language;
  }

  /** The profile as JSON. */
  public String json(Profile profile, Instant now) {
    ObjectNode root = JsonText.object();
    root.set("SkillsPassport", passport(profile, now));
    return JsonText.write(root);
  }

  /** The profile as XML. */
  public String xml(Profile profile, Instant now) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("SkillsPassport");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("locale", language.code());
      ObjectNode passport = passport(profile, now);
      passport.remove("Locale");
      content(xml, passport);
      xml.writeEndDocument();
      return text.append('\n').toString();
    } catch (XMLStreamException e) {
      // A writer into memory fails only for a name that we would have chosen wrongly.
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode passport(Profile profile, Instant now) {
    ObjectNode passport = JsonText.object();
    passport.put("Locale", language.code());
    passport
        .putObject("DocumentInfo")
        .put("DocumentType", "ECV")
        .put("CreationDate", now.toString())
        .put("LastUpdateDate", now.toString())
        .put("XSDVersion", "V3.3")
        .put("Generator", "Passerelle");
    ObjectNode learner = passport.putObject("LearnerInfo");
    if (!profile.experiences().isEmpty()) {
      ArrayNode list = learner.putArray("WorkExperience");
      profile.experiences().forEach(e -> experience(list.addObject(), e));
    }
    if (!profile.education().isEmpty()) {
      ArrayNode list = learner.putArray("Education");
      profile.education().forEach(e -> education(list.addObject(), e));
    }
    skills(learner, profile);
    return passport;
  }

  private static void experience(ObjectNode node, Experience experience) {
    ObjectNode period = JsonText.object();
    experience.from().ifPresent(from -> date(period.putObject("From"), from));
    experience.to().ifPresent(to -> date(period.putObject("To"), to));
    if (experience.ongoing()) {
      period.put("Current", true);
    }
    if (!period.isEmpty()) {
      node.set("Period", period);
    }
    node.putObject("Position").put("Label", clean(experience.title()));
  }

  private static void date(ObjectNode node, YearMonth month) {
    node.put("Year", month.getYear()).put("Month", month.getMonthValue());
  }

  private static void education(ObjectNode node, Education education) {
    education.year().ifPresent(year -> node.putObject("Period").putObject("To").put("Year", year));
    node.put("Title", clean(education.name()));
    education
        .level()
        .ifPresent(level -> node.putObject("Level").put("Code", String.valueOf(eqf(level))));
  }

  /** ISCED 3 and 4 are both level 4 of the European Qualifications Framework; the rest is alike. */
  private static int eqf(EducationLevel level) {
    return level == EducationLevel.UPPER_SECONDARY ? 4 : level.isced();
  }

  private void skills(ObjectNode learner, Profile profile) {
    ObjectNode skills = JsonText.object();
    ObjectNode linguistic = JsonText.object();
    profile.languages().stream()
        .filter(LanguageSkill::nativeSpeaker)
        .forEach(l -> language(linguistic, "MotherTongue", l));
    profile.languages().stream()
        .filter(l -> !l.nativeSpeaker())
        .forEach(l -> language(linguistic, "ForeignLanguage", l));
    if (!linguistic.isEmpty()) {
      skills.set("Linguistic", linguistic);
    }
    String names =
        profile.heldSkills().stream()
            .map(s -> clean(reference.skills().labels(language).preferred(s.skill())))
            .collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      skills.putObject("JobRelated").put("Description", names);
    }
    if (!skills.isEmpty()) {
      learner.set("Skills", skills);
    }
  }

  private void language(ObjectNode linguistic, String kind, LanguageSkill skill) {
    ObjectNode node = linguistic.withArray(kind).addObject();
    node.putObject("Description")
        .put("Code", skill.language())
        .put("Label", Locale.of(skill.language()).getDisplayLanguage(language.locale()));
    if (!skill.nativeSpeaker() && skill.level().isPresent()) {
      ObjectNode levels = node.putObject("ProficiencyLevel");
      SkillsPassportReader.LANGUAGE_PARTS.forEach(
          part -> levels.put(part, skill.level().get().name()));
    }
  }

  /** XML has no control characters. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip();
  }

  private static void content(XMLStreamWriter xml, JsonNode node) throws XMLStreamException {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (value.isArray()) {
        xml.writeStartElement(name + "List");
        for (JsonNode element : value) {
          element(xml, name, element);
        }
        xml.writeEndElement();
      } else {
        element(xml, name, value);
      }
    }
  }

  private static void element(XMLStreamWriter xml, String name, JsonNode value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    if (value.has("Year")) {
      xml.writeAttribute("year", value.get("Year").asString());
      if (value.has("Month")) {
        // The type gMonth of XML Schema: two dashes and two digits.
        xml.writeAttribute("month", "--%02d".formatted(value.get("Month").intValue()));
      }
    } else if (value.isObject()) {
      content(xml, value);
    } else {
      xml.writeCharacters(value.asString());
    }
    xml.writeEndElement();
  }
}
