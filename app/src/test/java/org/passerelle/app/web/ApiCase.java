package org.passerelle.app.web;

import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the API: each class has the application in a folder of its own. */
@NullUnmarked // set up before all tests
abstract class ApiCase {
  static final String CASHIER = "5230.1";

  static ApiSite site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    site = new ApiSite(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }
}
