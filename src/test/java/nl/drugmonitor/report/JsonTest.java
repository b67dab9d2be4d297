package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void jsonHoldsNoSignThatSteers() {
        String json = Json.line("\u001B\u007F\u009B\u202E é😀", Language.EN);

        assertThat(json).isEqualTo("\"\\u001B\\u007F\\u009B\\u202E é😀\"\n");
    }

    @Test
    void whatCanBeSaidFollowsTheLanguageAndWhatNamesSomethingDoesNot() {
        JsonObject object = new JsonObject()
                .with("words", Printed.of("16.945"))
                .with("code", Outcome.CANNOT_TELL)
                .with("text", "16.945")
                .with("nothing", Optional.empty())
                .withAny("left_out", Optional.empty())
                .withAny("left_out_too", List.of())
                .with("several", List.of(1, true, new JsonObject()));
        String line = """
                {"words": "%s", "code": "cannot_tell", "text": "16.945", "nothing": null, "several": [1, true, { }]}
                """;

        assertThat(Json.line(object, Language.EN)).isEqualTo(line.formatted("16,945"));
        assertThat(Json.line(object, Language.NL)).isEqualTo(line.formatted("16.945"));
    }
}
