package org.passerelle.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.MapView;
import org.passerelle.app.view.MapView.PlaceView;
import org.passerelle.reference.Language;

class MapDrawingTest {
  private static String drawing(PlaceView... places) {
    MapView map = new MapView(1, 0, List.of(), places.length, List.of(places), null);
    return MapDrawing.draw(map, Messages.in(Language.ENGLISH));
  }

  @Test
  void titlesCannotAddMarksOfTheirOwn() {
    assertThat(drawing(new PlaceView("1", "<script>\"a\" & b</script>\u0007", 0, 0.5, 0.5)))
        .contains("&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;</title>")
        .doesNotContain("<script>");
  }

  @Test
  void aMapOfNothingIsADrawingAllTheSame() {
    assertThat(drawing()).startsWith("<svg").contains("No occupation").endsWith("</svg>\n");
  }

  @Test
  void thirtyClustersHaveThirtyMarks() {
    assertThat(IntStream.rangeClosed(1, 30).mapToObj(Mark::of).distinct()).hasSize(30);
  }
}
