package org.passerelle.app.document;

/** The formats of documents that are read. */
public enum DocumentFormat {
  /** Portable Document Format, by its text; pictures of text are not read. */
  PDF,
  /** Word since 2007 (Office Open XML). */
  DOCX,
  /** OpenDocument text, as LibreOffice writes it. */
  ODT,
  /** A web page, or a piece of one. */
  HTML,
  /** Text with the marks of Markdown; known by the name of the file only. */
  MARKDOWN,
  /** Text without marks, in any usual encoding. */
  PLAIN
}
