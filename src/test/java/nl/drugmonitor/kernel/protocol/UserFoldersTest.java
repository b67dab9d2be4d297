package nl.drugmonitor.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {
    @ParameterizedTest(name = "{0}, {1}={2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Linux      | PATH             | /bin     | /home/an/.local/share/jupyter | /home/an/.local/share
            Linux      | HOME             | /home/on | /home/on/.local/share/jupyter | /home/on/.local/share
            Linux      | HOME             | ''       | /home/an/.local/share/jupyter | /home/an/.local/share
            Linux      | XDG_DATA_HOME    | /data    | /data/jupyter                 | /data
            Linux      | XDG_DATA_HOME    | ''       | /home/an/.local/share/jupyter | /home/an/.local/share
            Linux      | JUPYTER_DATA_DIR | /own     | /own                          | /home/an/.local/share
            Linux      | JUPYTER_DATA_DIR | ''       | /home/an/.local/share/jupyter | /home/an/.local/share
            Mac OS X   | HOME             | /home/on | /home/on/Library/Jupyter      | /home/on/.local/share
            Windows 11 | APPDATA          | /roaming | /roaming/jupyter              | /home/an/.local/share
            Windows 11 | HOME             | /home/on | /home/an/jupyter              | /home/an/.local/share
            """)
    void areWhereJupyterLooksForThem(String system, String variable, String value, Path jupyter, Path data) {
        UserFolders folders = new UserFolders(Map.of(variable, value), system, Path.of("/home/an"));

        assertThat(folders.jupyter()).isEqualTo(jupyter);
        assertThat(folders.data()).isEqualTo(data);
    }
}
