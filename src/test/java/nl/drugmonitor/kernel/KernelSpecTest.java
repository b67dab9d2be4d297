package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelSpecTest {
    @ParameterizedTest(name = "{0}, {1}={2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Linux      | PATH             | /bin     | /home/an/.local/share/jupyter
            Linux      | HOME             | /home/on | /home/on/.local/share/jupyter
            Linux      | XDG_DATA_HOME    | /data    | /data/jupyter
            Linux      | XDG_DATA_HOME    | ''       | /home/an/.local/share/jupyter
            Linux      | JUPYTER_DATA_DIR | /own     | /own
            Linux      | JUPYTER_DATA_DIR | ''       | /home/an/.local/share/jupyter
            Mac OS X   | HOME             | /home/on | /home/on/Library/Jupyter
            Windows 11 | APPDATA          | /roaming | /roaming/jupyter
            """)
    void aUsersKernelsAreWhereJupyterLooksForThem(String system, String variable, String value, Path folder) {
        assertThat(KernelSpec.userFolder(Map.of(variable, value), system, Path.of("/home/an")))
                .isEqualTo(folder);
    }
}
