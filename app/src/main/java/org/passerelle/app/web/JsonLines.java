package org.passerelle.app.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log of one JSON object a line. Of an exception it keeps the kinds and places, not the messages,
 * for these may quote what a person typed.
 */
final class JsonLines extends Formatter {
  private static final int PLACES = 12;

  @Override
  public String format(LogRecord entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.ofEpochMilli(entry.getMillis()).toString());
    line.put("level", entry.getLevel().getName());
    line.put("logger", entry.getLoggerName());
    line.put("message", formatMessage(entry));
    if (entry.getThrown() != null) {
      line.put("thrown", thrown(entry.getThrown()));
    }
    return JsonMapper.shared().writeValueAsString(line) + "\n";
  }

  private static String thrown(Throwable error) {
    StringBuilder text = new StringBuilder();
    for (Throwable at = error; at != null; at = at.getCause()) {
      text.append(at.getClass().getName());
      StackTraceElement[] places = at.getStackTrace();
      for (int i = 0; i < Math.min(PLACES, places.length); i++) {
        text.append(" < ").append(places[i]);
      }
      text.append(at.getCause() == null ? "" : "; ");
    }
    return text.toString();
  }
}
