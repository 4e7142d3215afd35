package org.passerelle.app.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.MapView;
import org.passerelle.app.view.MapView.ClusterView;
import org.passerelle.app.view.MapView.PlaceView;

/**
 * A map of occupations as SVG: a mark for each occupation, whose shape and shade tell its cluster,
 * a number and a name in the middle of each cluster, and a legend.
 */
public final class MapDrawing {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 1000;
  private static final int SIDE = 900;
  private static final int LEFT = 20;
  private static final int TOP = 80;
  private static final int LEGEND = 950;
  private static final int HIGHEST_ROW = 40;

  /** How many letters fit: in a label on the map, and in a line of the legend. */
  private static final int LABEL = 30;

  private static final int LINE = 66;

  /** A letter of a label takes so much room, and a label so much below its middle. */
  private static final double LETTER = 7.4;

  private static final double LABEL_HEIGHT = 17;

  /** A letter of the name of the occupation to look at. */
  private static final double WIDE_LETTER = 9;

  /** The radius of a disc with a number. */
  private static final double DISC = 13;

  private final Messages messages;
  private final Formatter svg = new Formatter(Locale.ROOT);

  private MapDrawing(Messages messages) {
    this.messages = messages;
  }

  /** The text of an SVG file, in the language of the messages. */
  public static String draw(MapView map, Messages messages) {
    return draw(map, List.of(), messages);
  }

  /**
   * The same with some occupations marked by numbers.
   *
   * @param marked these, in the order of their numbers from 1
   */
  public static String draw(MapView map, List<PlaceView> marked, Messages messages) {
    return new MapDrawing(messages).drawn(map, marked);
  }

  private String drawn(MapView map, List<PlaceView> marked) {
    head(map);
    map.places().forEach(this::mark);
    labels(map.clusters());
    numbered(map, marked);
    Optional.ofNullable(map.highlight()).ifPresent(this::highlight);
    legend(map.clusters());
    svg.format("</svg>\n");
    return svg.toString();
  }

  private void head(MapView map) {
    svg.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            + " height=\"%d\" lang=\"%s\" role=\"img\" aria-labelledby=\"title desc\""
            + " font-family=\"sans-serif\">\n",
        WIDTH, HEIGHT, WIDTH, HEIGHT, messages.locale().getLanguage());
    String title = messages.text("map.title", map.places().size(), map.clusters().size());
    svg.format("<title id=\"title\">%s</title>\n", Xml.escaped(title));
    svg.format("<desc id=\"desc\">%s</desc>\n", Xml.escaped(messages.text("map.how")));
    svg.format("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", WIDTH, HEIGHT);
    text(LEFT, 34, 22, "font-weight=\"bold\"", title);
    text(LEFT, 58, 13, "fill=\"#444\"", messages.text("map.caption"));
  }

  private void mark(PlaceView place) {
    svg.format(
        "<g>%s<title>%s</title></g>\n",
        Mark.of(place.cluster()).at(x(place.x()), y(place.y()), 3), Xml.escaped(place.title()));
  }

  private static double x(double place) {
    return LEFT + place * SIDE;
  }

  private static double y(double place) {
    return TOP + place * SIDE;
  }

  /** From the top down; a label that would cover one before goes below it. */
  private void labels(List<ClusterView> clusters) {
    List<double[]> taken = new ArrayList<>();
    clusters.stream()
        .sorted(Comparator.comparingDouble(ClusterView::y))
        .forEach(cluster -> label(cluster, taken));
  }

  private void label(ClusterView cluster, List<double[]> taken) {
    String name = cluster.skills().isEmpty() ? "" : cluster.skills().getFirst().label();
    String label = cluster.number() + " " + shortened(name, LABEL);
    double half = label.length() * LETTER / 2;
    double x = Math.clamp(x(cluster.x()), half, LEGEND - half);
    double y = y(cluster.y());
    // From the top down: what has been passed is not met again.
    for (double[] other : taken) {
      boolean isBeside = Math.abs(other[0] - x) >= half + other[2];
      y = isBeside || Math.abs(other[1] - y) >= LABEL_HEIGHT ? y : other[1] + LABEL_HEIGHT;
    }
    taken.add(new double[] {x, y, half});
    taken.sort(Comparator.comparingDouble(other -> other[1]));
    text(
        x,
        y,
        13,
        "text-anchor=\"middle\" font-weight=\"bold\" paint-order=\"stroke\" stroke=\"#fff\""
            + " stroke-width=\"4\"",
        label);
  }

  private void highlight(PlaceView place) {
    double x = x(place.x());
    double y = y(place.y());
    svg.format(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"11\" fill=\"none\" stroke=\"#000\""
            + " stroke-width=\"4\"/>\n",
        x, y);
    boolean isAtRight = isAtRight(place);
    text(
        x + (isAtRight ? -16 : 16),
        y + 5,
        16,
        "font-weight=\"bold\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"5\""
            + (isAtRight ? " text-anchor=\"end\"" : ""),
        place.title());
  }

  /** Discs with numbers, none over another; a line leads from each to its place. */
  private void numbered(MapView map, List<PlaceView> marked) {
    Discs discs = new Discs(DISC);
    Optional.ofNullable(map.highlight()).ifPresent(place -> keepFree(discs, place));
    for (int i = 0; i < marked.size(); i++) {
      PlaceView place = marked.get(i);
      Discs.Disc disc = discs.near(x(place.x()), y(place.y()));
      svg.format(
          "<g><path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#000\" stroke-width=\"1.5\"/>"
              + "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#fff\" stroke=\"#000\""
              + " stroke-width=\"2\"/><title>%s</title>",
          x(place.x()),
          y(place.y()),
          disc.x(),
          disc.y(),
          disc.x(),
          disc.y(),
          DISC,
          Xml.escaped(place.title()));
      text(
          disc.x(),
          disc.y() + 5.5,
          16,
          "text-anchor=\"middle\" font-weight=\"bold\"",
          Integer.toString(i + 1));
      svg.format("</g>\n");
    }
  }

  /** The ring of the occupation to look at, and its name. */
  private static void keepFree(Discs discs, PlaceView place) {
    double side = isAtRight(place) ? -1 : 1;
    for (double room = 0; room <= place.title().length() * WIDE_LETTER + DISC; room += DISC) {
      discs.keepFree(x(place.x()) + side * room, y(place.y()));
    }
  }

  private static boolean isAtRight(PlaceView place) {
    return place.x() > 0.6;
  }

  private void legend(List<ClusterView> clusters) {
    double row = Math.min(HIGHEST_ROW, (double) (HEIGHT - TOP - 20) / Math.max(1, clusters.size()));
    int size = (int) Math.clamp(row * 0.4, 5, 12);
    for (int i = 0; i < clusters.size(); i++) {
      ClusterView cluster = clusters.get(i);
      double y = TOP + row * i + size;
      svg.format("%s\n", Mark.of(cluster.number()).at(LEGEND, y - size / 2.5, size / 2.5));
      String name = messages.text("map.legend", cluster.number(), cluster.name(), cluster.size());
      text(LEGEND + 14.0, y, size, "font-weight=\"bold\"", shortened(name, LINE));
      String jobs =
          String.join(
              messages.text("list.separator"),
              cluster.typical().stream().map(job -> job.title()).toList());
      text(LEGEND + 14.0, y + size * 1.2, size, "fill=\"#444\"", shortened(jobs, LINE));
    }
  }

  private static String shortened(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
  }

  private void text(double x, double y, int size, String style, String words) {
    svg.format(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" %s>%s</text>\n",
        x, y, size, style, Xml.escaped(words));
  }
}
