package org.passerelle.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The pages' templates, which were made into Java when the application was built. */
final class Templates {
  private static final String PACKAGE = "passerelle.pages";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  Templates() {
    engine.setTrimControlStructures(true);
  }

  /** A page as UTF-8. What it shows of the model is escaped by the template. */
  byte[] render(String template, Map<String, Object> model) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine.render(template + ".jte", model, page);
    return page.toByteArray();
  }
}
