package nl.drugmonitor.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import nl.drugmonitor.kernel.protocol.KernelInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelTest {
    @Test
    void withoutConnectionFileTheUserIsToldAndNothingIsBuilt(@TempDir Path folder) {
        Path missing = folder.resolve("kernel.json");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Kernel.run(
                missing,
                () -> {
                    throw new AssertionError("no engine is needed");
                },
                new KernelInfo("test", "1", "", Map.of()),
                new PrintStream(err, true, UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8).lines()).containsExactly(missing + ": cannot find the connection file.");
    }
}
