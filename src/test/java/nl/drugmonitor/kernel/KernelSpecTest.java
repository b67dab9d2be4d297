package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelSpecTest {
    @ParameterizedTest(name = "{0}, {1}={2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Linux      | HOME             | /home/an | /home/an/.local/share/jupyter
            Linux      | XDG_DATA_HOME    | /data    | /data/jupyter
            Linux      | XDG_DATA_HOME    | ''       | /home/an/.local/share/jupyter
            Linux      | JUPYTER_DATA_DIR | /own     | /own
            Mac OS X   | HOME             | /home/an | /home/an/Library/Jupyter
            Windows 11 | APPDATA          | /roaming | /roaming/jupyter
            """)
    void aUsersKernelsAreWhereJupyterLooksForThem(String system, String variable, String value, Path folder) {
        assertThat(KernelSpec.userFolder(Map.of(variable, value), system, Path.of("/home/an")))
                .isEqualTo(folder);
    }
}
