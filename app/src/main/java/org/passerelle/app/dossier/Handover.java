package org.passerelle.app.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.profile.JsonText;
import org.passerelle.app.profile.ProfileError;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.Accounts;
import org.passerelle.app.storage.Arrivals.ArrivedNote;
import org.passerelle.app.storage.Belongings.Export;
import org.passerelle.app.storage.Dossier;
import org.passerelle.app.storage.Note;
import org.passerelle.app.text.EnumName;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people take with them and bring again: one dossier with its title, or everything of an owner
 * in a file of the format {@value #EVERYTHING}.
 */
public final class Handover {
  public static final String EVERYTHING = "passerelle-everything/1";

  private static final String ANY_EVERYTHING = "passerelle-everything/";
  private static final int MOST_MEGABYTES = 10;
  private static final int MOST_DOSSIERS = 1000;
  private static final int MOST_LETTERS = 10_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final DossierFiles files;

  public Handover(Reference reference) {
    this.files = new DossierFiles(reference);
  }

  /**
   * A dossier of a file.
   *
   * @param title empty if the file has none
   * @param notes on it, in the order of the file
   */
  public record Piece(String title, DossierContent content, List<ArrivedNote> notes) {
    /** With a list of its own. */
    public Piece {
      notes = List.copyOf(notes);
    }
  }

  /** One dossier as a file, with names in a language for readers. */
  public byte[] one(String title, DossierContent content, Language language) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", DossierFiles.FORMAT);
    root.put("title", title);
    MAPPER
        .readTree(files.write(content, language))
        .properties()
        .forEach(field -> root.set(field.getKey(), field.getValue()));
    return pretty(root);
  }

  /** Everything of an owner as a file. */
  public byte[] everything(Export export) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", EVERYTHING);
    root.put("owner", export.owner());
    export.account().ifPresent(account -> root.set("account", account(account)));
    ArrayNode dossiers = root.putArray("dossiers");
    export.dossiers().forEach(dossier -> dossiers.add(dossier(dossier)));
    ArrayNode notes = root.putArray("notes");
    export.notes().forEach(note -> notes.add(note(note, export.names())));
    ArrayNode shares = root.putArray("shares");
    export
        .shares()
        .forEach(share ->
            shares
                .addObject()
                .put("dossier", share.dossier())
                .put("counsellor", share.counsellor()));
    return pretty(root);
  }

  private static ObjectNode account(Account account) {
    return MAPPER
        .createObjectNode()
        .put("name", account.name())
        .put("role", EnumName.of(account.role()))
        .put("created", account.created().toString());
  }

  private static ObjectNode dossier(Dossier dossier) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", dossier.id())
            .put("title", dossier.title())
            .put("created", dossier.created().toString())
            .put("changed", dossier.changed().toString());
    node.set("content", MAPPER.readTree(dossier.content()));
    return node;
  }

  /** Who wrote it is told by id and, where it is known, by name; of one of a file by name alone. */
  private static ObjectNode note(Note note, Map<String, String> names) {
    ObjectNode node = MAPPER.createObjectNode().put("dossier", note.dossier());
    if (note.writer().isEmpty()) {
      node.put("author", note.author());
    }
    note.writer()
        .or(() -> Optional.ofNullable(names.get(note.author())))
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> node.put("name", name));
    return node.put("created", note.created().toString()).put("text", note.text());
  }

  private static byte[] pretty(JsonNode root) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /**
   * Reads what was written here, or a profile that the command line wrote.
   *
   * @param name what messages call the file
   * @param bringer the id of who brings it, whose own notes are known by it
   * @return the dossiers in it, at most {@value #MOST_DOSSIERS}
   * @throws ProfileError if it is neither, or one of its dossiers cannot be read
   */
  public List<Piece> read(String name, byte[] json, String bringer) {
    JsonNode root = JsonText.read(name, json, MOST_MEGABYTES);
    String format = root.path("format").asString("");
    if (format.equals(EVERYTHING)) {
      return pieces(name, root, bringer);
    }
    if (format.startsWith(ANY_EVERYTHING)) {
      throw new ProfileError(ProfileError.Problem.NEWER_VERSION, name, format, EVERYTHING);
    }
    return List.of(new Piece(title(root), files.read(name, json), List.of()));
  }

  private List<Piece> pieces(String name, JsonNode root, String bringer) {
    Map<String, List<ArrivedNote>> notes = notes(root, bringer);
    List<Piece> pieces = new ArrayList<>();
    for (JsonNode dossier : root.path("dossiers")) {
      if (pieces.size() == MOST_DOSSIERS) {
        throw new ProfileError(
            ProfileError.Problem.BAD_VALUE, name, "dossiers", root.path("dossiers").size());
      }
      byte[] content = dossier.path("content").toString().getBytes(UTF_8);
      String id = dossier.path("id").asString("");
      pieces.add(
          new Piece(title(dossier), files.read(name, content), notes.getOrDefault(id, List.of())));
    }
    return pieces;
  }

  /** The notes by the id of their dossier. */
  private static Map<String, List<ArrivedNote>> notes(JsonNode root, String bringer) {
    Map<String, List<ArrivedNote>> notes = new HashMap<>();
    for (JsonNode note : root.path("notes")) {
      String text = limited(note.path("text").asString(""));
      if (!text.isBlank()) {
        notes
            .computeIfAbsent(note.path("dossier").asString(""), dossier -> new ArrayList<>())
            .add(new ArrivedNote(text, writer(root, note, bringer), created(note)));
      }
    }
    return notes;
  }

  /**
   * Who wrote a note, unless it was the bringer. Files of earlier versions name none but their
   * owner, whom they tell besides.
   */
  private static Optional<String> writer(JsonNode root, JsonNode note, String bringer) {
    String author = note.path("author").asString("");
    if (author.equals(bringer)) {
      return Optional.empty();
    }
    JsonNode owner =
        author.equals(root.path("owner").asString(""))
            ? root.path("account").path("name")
            : MissingNode.getInstance();
    String name = note.path("name").asString(owner.asString("")).strip();
    return Optional.of(name.substring(0, Math.min(name.length(), Accounts.LONGEST_NAME)));
  }

  private static Optional<Instant> created(JsonNode note) {
    try {
      return Optional.of(Instant.parse(note.path("created").asString("")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String title(JsonNode node) {
    return limited(node.path("title").asString("").strip());
  }

  private static String limited(String text) {
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS);
  }
}
