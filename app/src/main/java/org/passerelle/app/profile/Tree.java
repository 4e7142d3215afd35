package org.passerelle.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Lenient reading of JSON, or XML read as such: what is absent or of another kind is empty. */
final class Tree {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private Tree() {}

  /** All nodes at the end of a path; arrays on the way and at the end are spread. */
  static List<JsonNode> all(JsonNode node, String... path) {
    List<JsonNode> found = spread(node);
    for (String name : path) {
      List<JsonNode> next = new ArrayList<>();
      found.forEach(n -> next.addAll(spread(n.path(name))));
      found = next;
    }
    return found;
  }

  private static List<JsonNode> spread(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    List<JsonNode> nodes = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(nodes::add);
    } else {
      nodes.add(node);
    }
    return nodes;
  }

  /** The first text at the end of a path, plain; empty if there is none. */
  static String text(JsonNode node, String... path) {
    return texts(node, path).stream().findFirst().orElse("");
  }

  /** The texts at the end of a path, plain. */
  static List<String> texts(JsonNode node, String... path) {
    return all(node, path).stream().map(Tree::value).filter(t -> !t.isEmpty()).toList();
  }

  private static String value(JsonNode node) {
    JsonNode own = node.isObject() ? node.path(XmlTree.TEXT) : node;
    return own.isValueNode() && !own.isNull() ? plain(own.asString()) : "";
  }

  /** The text of a fragment of HTML. */
  private static String plain(String html) {
    String text = TAG.matcher(html).replaceAll(" ");
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "’")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
