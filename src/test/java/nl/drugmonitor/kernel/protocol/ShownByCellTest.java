package nl.drugmonitor.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownByCellTest {
    private final ShownByCell shown = new ShownByCell();

    @Test
    void anUpdateChangesOnlyWhatHasItsPlace() {
        shown.add("stream", Json.object().put("text", "first"), 5);
        shown.add("display_data", at("here", "old"), 3);
        shown.add("display_data", at("there", "stays"), 5);
        shown.add("update_display_data", at("here", "new"), 0);
        shown.add("update_display_data", at("elsewhere", "lost"), 0);

        assertThat(all())
                .containsExactly(
                        "stream {\"text\":\"first\"}",
                        "display_data " + at("here", "new"),
                        "display_data " + at("there", "stays"));
    }

    @Test
    void ofVeryMuchNothingIsKeptUntilItIsCleared() {
        shown.add("stream", Json.object(), 1_000_001);
        assertThat(shown.isKept()).isFalse();
        assertThat(all()).isEmpty();

        shown.clear();
        assertThat(shown.isKept()).isTrue();
    }

    private static ObjectNode at(String place, String text) {
        ObjectNode content = Json.object().put("text", text);
        content.putObject("transient").put("display_id", place);
        return content;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        shown.forEach((type, content) -> all.add(type + " " + content));
        return all;
    }
}
