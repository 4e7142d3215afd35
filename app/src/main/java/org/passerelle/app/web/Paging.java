package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.stream.Collectors;

/**
 * Where one is in a long list.
 *
 * @param page from 1
 * @param size lines of a page
 * @param total lines of the list
 */
public record Paging(int page, int size, long total) {
  private static final int LAST = 100_000;

  /** The page that the address asks for, of a list whose length is not known yet. */
  static Paging asked(Visit visit, int size) {
    String typed = visit.query("page");
    int page = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    return new Paging(Math.clamp(page, 1, LAST), size, 0);
  }

  /** The address of a list as it is asked for, to which {@code page=2} is added. */
  public static String address(Visit visit) {
    String query =
        visit.context().queryParamMap().entrySet().stream()
            .filter(value -> !value.getKey().equals("page"))
            .flatMap(value -> value.getValue().stream().map(v -> encoded(value.getKey(), v)))
            .collect(Collectors.joining());
    return visit.context().path() + "?" + query;
  }

  private static String encoded(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8) + "&";
  }

  Paging of(long lines) {
    return new Paging(page, size, lines);
  }

  /** How many lines stand on the pages before. */
  int offset() {
    return (page - 1) * size;
  }

  /** How many pages there are, one at least. */
  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }
}
