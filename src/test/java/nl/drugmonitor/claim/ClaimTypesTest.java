package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;

class ClaimTypesTest {
    @Test
    void theManualHasARowForEachType() throws IOException {
        String rows = ClaimTypes.ALL.stream()
                .map(type -> "| " + type.name() + " | " + String.join(", ", type.keys()) + " | "
                        + English.of(type.meaning()) + " |")
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Golden.projectFolder().resolve("CONTRIBUTING.md")))
                .contains("| type | keys | holds when |\n|---|---|---|\n" + rows + "\n\n");
    }

    @Test
    void noTwoTypesHaveOneName() {
        assertThat(ClaimTypes.ALL).extracting(ClaimType::name).doesNotHaveDuplicates();
    }
}
