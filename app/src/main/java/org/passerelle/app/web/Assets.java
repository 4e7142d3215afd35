package org.passerelle.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts, fonts and pictures. Their address carries a hash of what they hold, so
 * that a browser may keep them for good. Only names of the list are served: no path leads to a
 * file.
 */
final class Assets {
  private static final String FOLDER = "/org/passerelle/app/web/assets/";
  private static final int HASH = 12;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "woff2", "font/woff2",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /** A file with its type and the hash of its content. */
  static final class Asset {
    private final byte[] content;
    private final String type;
    private final String hash;

    private Asset(byte[] content, String type) {
      this.content = content;
      this.type = type;
      this.hash = Assets.hash(content);
    }

    /** The content, which is not to be changed. */
    byte[] content() {
      return content;
    }

    String type() {
      return type;
    }

    String hash() {
      return hash;
    }
  }

  /** Where a page finds an asset. */
  String address(String name) {
    return "/assets/" + name + "?v=" + find(name).map(Asset::hash).orElse("");
  }

  Optional<Asset> find(String name) {
    if (!name.matches("[a-z0-9-]{1,60}(\\.min)?\\.(css|js|woff2|svg|txt)")) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.computeIfAbsent(name, Assets::read));
  }

  private static @Nullable Asset read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return null;
      }
      byte[] content = in.readAllBytes();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
      return new Asset(content, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
