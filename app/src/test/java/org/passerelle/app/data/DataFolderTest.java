package org.passerelle.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/ana");

  private static Path find(String system, Map<String, String> environment) {
    return DataFolder.find(environment, system, HOME);
  }

  @Test
  void onLinuxItIsWhereTheDesktopKeepsData() {
    assertThat(find("Linux", Map.of())).isEqualTo(Path.of("/home/ana/.local/share/passerelle"));
    assertThat(find("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/passerelle"));
    assertThat(find("Linux", Map.of("XDG_DATA_HOME", " ")))
        .isEqualTo(Path.of("/home/ana/.local/share/passerelle"));
  }

  @Test
  void onMacOsItIsInTheLibrary() {
    assertThat(find("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/home/ana/Library/Application Support/Passerelle"));
  }

  @Test
  void onWindowsItIsBesideTheSettingsOfApplications() {
    assertThat(find("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Passerelle"));
    assertThat(find("Windows 11", Map.of()))
        .isEqualTo(Path.of("/home/ana/AppData/Roaming/Passerelle"));
  }

  @Test
  void aFolderThatIsChosenCountsOnEverySystem() {
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      assertThat(find(system, Map.of("PASSERELLE_HOME", "/my/./data", "APPDATA", "/roaming")))
          .isEqualTo(Path.of("/my/data"));
    }
  }
}
