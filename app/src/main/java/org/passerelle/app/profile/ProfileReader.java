package org.passerelle.app.profile;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.app.profile.ProfileError.Problem;
import org.passerelle.app.profile.ReadProfile.Kind;
import org.passerelle.app.profile.ReadProfile.Warning;
import org.passerelle.app.text.EnumName;
import org.passerelle.engine.profile.CefrLevel;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.EducationLevel;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.LanguageSkill;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.engine.profile.SkillLevel;
import org.passerelle.engine.profile.Values;
import org.passerelle.engine.profile.WorkValue;
import org.passerelle.reference.Reference;
import tools.jackson.databind.JsonNode;

/** Reads one profile from its JSON. Fields that it does not know are passed over. */
final class ProfileReader {
  private static final Pattern FORMAT =
      Pattern.compile("passerelle-profile/(\\d{1,4})(\\.\\d{1,4})?");
  private static final int VERSION = 1;
  private static final int LEAST_ANSWER = 1;
  private static final int MOST_ANSWER = 5;

  private final Reference reference;
  private final String file;
  private final List<Warning> warnings = new ArrayList<>();

  ProfileReader(Reference reference, String file) {
    this.reference = reference;
    this.file = file;
  }

  ReadProfile read(JsonNode json) {
    Fields root = new Fields(file, "", json);
    checkVersion(json);
    Profile profile =
        new Profile(
            occupations(root),
            skills(root),
            root.objects("experiences").stream().map(ProfileReader::experience).toList(),
            root.objects("education").stream().map(ProfileReader::education).toList(),
            root.objects("languages").stream().map(ProfileReader::language).toList(),
            root.object("interests").map(ProfileReader::interests),
            root.object("interestAnswers").map(ProfileReader::answers).orElse(Map.of()),
            root.object("values").map(ProfileReader::values),
            root.object("constraints").map(ProfileReader::constraints).orElse(Constraints.NONE));
    return new ReadProfile(profile, warnings);
  }

  private void checkVersion(JsonNode json) {
    JsonNode format = json.path("format");
    Matcher matcher = FORMAT.matcher(format.isString() ? format.stringValue() : "");
    if (!matcher.matches()) {
      throw new ProfileError(Problem.UNKNOWN_FORMAT, file, ProfileFiles.FORMAT);
    }
    if (Integer.parseInt(matcher.group(1)) != VERSION) {
      throw new ProfileError(
          Problem.NEWER_VERSION, file, format.stringValue(), ProfileFiles.FORMAT);
    }
  }

  private List<HeldOccupation> occupations(Fields root) {
    List<HeldOccupation> found = new ArrayList<>();
    for (Fields fields : root.objects("occupations")) {
      OptionalInt number = reference.occupations().find(fields.needText("uri"));
      if (number.isEmpty()) {
        warn(Kind.UNKNOWN_OCCUPATION, fields);
      } else {
        found.add(
            fields.make(() ->
                new HeldOccupation(
                    number.getAsInt(),
                    fields.text("words").orElse(""),
                    fields.integer("months").orElse(0))));
      }
    }
    return found;
  }

  private List<ProfileSkill> skills(Fields root) {
    List<ProfileSkill> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Fields fields : root.objects("skills")) {
      OptionalInt number = reference.skills().find(fields.needText("uri"));
      if (number.isEmpty()) {
        warn(Kind.UNKNOWN_SKILL, fields);
      } else if (seen.add(number.getAsInt())) {
        found.add(skill(number.getAsInt(), fields));
      } else {
        throw fields.bad("uri", fields.needText("uri"));
      }
    }
    found.sort(Comparator.comparingInt(ProfileSkill::skill));
    return found;
  }

  private static ProfileSkill skill(int number, Fields fields) {
    return fields.make(() ->
        new ProfileSkill(
            number,
            fields.choice(SkillLevel.class, "level"),
            fields.number("years"),
            fields.texts("evidence"),
            fields.number("confidence").orElse(1.0),
            fields.choice(Origin.class, "origin").orElse(Origin.PICKED),
            fields.choice(Review.class, "review").orElse(Review.OPEN)));
  }

  private void warn(Kind kind, Fields fields) {
    warnings.add(
        new Warning(kind, fields.place(), fields.needText("uri"), fields.text("label").orElse("")));
  }

  private static Experience experience(Fields fields) {
    return fields.make(() ->
        new Experience(
            fields.needText("title"),
            month(fields, "from"),
            month(fields, "to"),
            fields.flag("ongoing"),
            fields.integer("months").orElse(0)));
  }

  private static Optional<YearMonth> month(Fields fields, String name) {
    return fields
        .text(name)
        .map(text -> {
          try {
            return YearMonth.parse(text);
          } catch (DateTimeException e) {
            throw fields.bad(name, text);
          }
        });
  }

  private static Education education(Fields fields) {
    Optional<EducationLevel> level =
        fields
            .integer("isced")
            .map(number ->
                EducationLevel.ofIsced(number)
                    .orElseThrow(() -> fields.bad("isced", String.valueOf(number))));
    return new Education(fields.needText("name"), level, fields.integer("year"));
  }

  private static LanguageSkill language(Fields fields) {
    String code = fields.needText("language");
    if (!code.matches("[a-z]{2}")) {
      throw fields.bad("language", code);
    }
    return new LanguageSkill(code, fields.choice(CefrLevel.class, "cefr"), fields.flag("native"));
  }

  private static Interests interests(Fields fields) {
    List<ScaleScore> scales = new ArrayList<>();
    for (HollandType type : HollandType.values()) {
      String letter = String.valueOf(type.letter());
      Fields inner = fields.object(letter).orElseThrow(() -> fields.bad(letter, ""));
      scales.add(
          inner.make(() ->
              new ScaleScore(
                  type,
                  inner.needInteger("items"),
                  inner.needInteger("answered"),
                  inner.needInteger("sum"),
                  inner.needInteger("squares"),
                  inner.needInteger("oddAnswered"),
                  inner.needInteger("oddSum"))));
    }
    return new Interests(scales);
  }

  private static Map<String, Integer> answers(Fields fields) {
    Map<String, Integer> answers = new TreeMap<>();
    for (String item : fields.node().propertyNames()) {
      int answer = fields.needInteger(item);
      if (answer < LEAST_ANSWER || answer > MOST_ANSWER) {
        throw fields.bad(item, String.valueOf(answer));
      }
      answers.put(item, answer);
    }
    return answers;
  }

  private static Values values(Fields fields) {
    Map<WorkValue, Integer> importance = new EnumMap<>(WorkValue.class);
    for (WorkValue value : WorkValue.values()) {
      fields.integer(EnumName.of(value)).ifPresent(number -> importance.put(value, number));
    }
    return fields.make(() -> new Values(importance));
  }

  private static Constraints constraints(Fields fields) {
    return fields.make(() ->
        new Constraints(
            fields.text("country"),
            fields.text("region"),
            fields.text("departement"),
            fields.integer("learningHoursPerWeek"),
            fields.integer("netIncomePerMonth"),
            fields.flag("remoteOnly")));
  }
}
