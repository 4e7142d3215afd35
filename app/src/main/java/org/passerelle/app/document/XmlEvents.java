package org.passerelle.app.document;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.app.document.DocumentError.Problem;

/** Tells a listener what an XML file holds. Document types and entities are refused. */
final class XmlEvents {
  /** How deep elements may be nested; the parser of the JDK gives up at 100. */
  static final int DEPTH = 90;

  /** Is told of elements by their names without prefixes. */
  interface Listener {
    /** An element begins. If the answer is no, it is left out with all that it holds. */
    boolean start(Element element);

    void end(String name);

    void text(String text);
  }

  /** An element that begins. */
  record Element(XMLStreamReader reader) {
    String name() {
      return reader.getLocalName();
    }

    /** An attribute by its name without prefix. */
    Optional<String> attribute(String name) {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        if (reader.getAttributeLocalName(i).equals(name)) {
          return Optional.of(reader.getAttributeValue(i));
        }
      }
      return Optional.empty();
    }
  }

  private final Listener listener;
  private int depth;

  /** The depth of the element that is left out, 0 if none is. */
  private int leftOut;

  private XmlEvents(Listener listener) {
    this.listener = listener;
  }

  static void read(byte[] xml, Listener listener) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      XmlEvents events = new XmlEvents(listener);
      while (reader.hasNext()) {
        events.take(reader);
      }
    } catch (XMLStreamException e) {
      throw new Refusal(Problem.DAMAGED, "XML");
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
          throw new Refusal(Problem.DOCUMENT_TYPE);
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (leftOut == 0) {
          listener.text(reader.getText());
        }
      }
      default -> {
        // Comments and processing instructions are not seen by a reader.
      }
    }
  }

  private void start(XMLStreamReader reader) {
    if (++depth > DEPTH) {
      throw new Refusal(Problem.TOO_DEEP, DEPTH);
    }
    if (leftOut == 0 && !listener.start(new Element(reader))) {
      leftOut = depth;
    }
  }

  private void end(XMLStreamReader reader) {
    if (leftOut == 0) {
      listener.end(reader.getLocalName());
    } else if (leftOut == depth) {
      leftOut = 0;
    }
    depth--;
  }
}
