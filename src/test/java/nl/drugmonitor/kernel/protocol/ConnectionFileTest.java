package nl.drugmonitor.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionFileTest {
    private static final String GOOD = """
            {"transport": "tcp", "ip": "127.0.0.1", "shell_port": 5001, "control_port": 5002, "stdin_port": 5003,
             "iopub_port": 5004, "hb_port": 5005, "key": "a-b", "signature_scheme": "hmac-sha256", "kernel_name": "x"}
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("kernel-1.json"), text);
    }

    @Test
    void saysWhereEachChannelIs() throws IOException {
        ConnectionFile connection = ConnectionFile.read(file(GOOD));

        assertThat(connection.address(Channel.SHELL)).isEqualTo("tcp://127.0.0.1:5001");
        assertThat(connection.address(Channel.HEARTBEAT)).isEqualTo("tcp://127.0.0.1:5005");
        assertThat(connection.key()).isEqualTo("a-b");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    5003          | 70000      | stdin_port must be a number from 1 to 65535, not 70000.
                    "hb_port"     | "port"     | hb_port must be a number from 1 to 65535, and is missing.
                    "tcp"         | "ipc"      | transport must be tcp, not "ipc".
                    "hmac-sha256" | "hmac-none" | signature_scheme must be such as hmac-sha256, not "hmac-none".
                    """)
    void saysWhatIsWrong(String good, String bad, String message) throws IOException {
        Path file = file(GOOD.replace(good, bad));

        assertThatThrownBy(() -> ConnectionFile.read(file))
                .isInstanceOf(ConnectionException.class)
                .hasMessage(file + ": " + message);
    }

    @Test
    void saysThatThereIsNoJson() throws IOException {
        Path missing = folder.resolve("missing.json");
        Path list = file("[]");

        assertThatThrownBy(() -> ConnectionFile.read(missing))
                .hasMessage(missing + ": cannot find the connection file.");
        assertThatThrownBy(() -> ConnectionFile.read(folder))
                .hasMessage(folder + ": must be a connection file, not a folder.");
        assertThatThrownBy(() -> ConnectionFile.read(list))
                .hasMessage(list + ": the connection file must be a JSON object, not [].");
        assertThatThrownBy(() -> ConnectionFile.read(file("{")))
                .hasMessageStartingWith(list + ": must be JSON: Unexpected end-of-input");
    }
}
