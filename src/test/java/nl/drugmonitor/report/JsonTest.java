package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void jsonHoldsNoSignThatSteers() {
        String json = Json.line(out -> out.writeString("\u001B\u007F\u009B\u202E é😀"));

        assertThat(json).isEqualTo("\"\\u001B\\u007F\\u009B\\u202E é😀\"\n");
    }
}
