package org.passerelle.app.profile;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.app.profile.ProfileError.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * XML as a tree of the same kind as JSON, so that one reader serves both: an element is an object,
 * its attributes are {@code @name}, its own text is {@code #text}, elements of the same name an
 * array. Prefixes of names are dropped. Document types and entities are refused.
 */
final class XmlTree {
  static final int ELEMENTS = 100_000;
  static final String TEXT = "#text";

  private final String file;
  private final Deque<ObjectNode> open = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private int elements;

  private XmlTree(String file) {
    this.file = file;
  }

  /** The tree: an object with one field, the root element. */
  static JsonNode read(String file, byte[] bytes) {
    return new XmlTree(file).parse(JsonText.limited(file, bytes));
  }

  private JsonNode parse(byte[] bytes) {
    ObjectNode document = JsonText.object();
    open.push(document);
    texts.push(new StringBuilder());
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        take(reader);
      }
      return document;
    } catch (XMLStreamException e) {
      throw e.getLocation() == null
          ? new ProfileError(Problem.MALFORMED, file, 1, 1)
          : new ProfileError(
              Problem.MALFORMED,
              file,
              Math.max(1, e.getLocation().getLineNumber()),
              Math.max(1, e.getLocation().getColumnNumber()));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void take(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new ProfileError(Problem.DOCUMENT_TYPE, file);
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          texts.element().append(reader.getText());
      default -> {
        // Comments and processing instructions say nothing of a person.
      }
    }
  }

  private void start(XMLStreamReader reader) {
    if (open.size() > JsonText.DEPTH || ++elements > ELEMENTS) {
      throw new ProfileError(Problem.TOO_DEEP, file, JsonText.DEPTH, ELEMENTS);
    }
    ObjectNode element = JsonText.object();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.put("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    add(open.element(), reader.getLocalName(), element);
    open.push(element);
    texts.push(new StringBuilder());
  }

  private static void add(ObjectNode parent, String name, ObjectNode element) {
    JsonNode before = parent.path(name);
    if (before instanceof ArrayNode array) {
      array.add(element);
    } else if (before.isMissingNode()) {
      parent.set(name, element);
    } else {
      parent.set(name, JsonText.array().add(before).add(element));
    }
  }

  private void end() {
    String text = texts.pop().toString().strip();
    ObjectNode element = open.pop();
    if (!text.isEmpty()) {
      element.put(TEXT, text);
    }
  }
}
