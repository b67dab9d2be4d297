package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.English;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static final List<String> KNOWN = List.of("ketamine", "other-ports", "other-posts", "emd-up");

    @Test
    void aMisspeltNameBringsThoseThatAreNearest() {
        assertThat(NearNames.to("ketamne", KNOWN)).containsExactly("ketamine");
        assertThat(NearNames.to("other-port", KNOWN)).containsExactly("other-ports");
        assertThat(NearNames.to("other-pots", KNOWN)).containsExactly("other-ports", "other-posts");
        assertThat(English.of(NearNames.advice("other-pots", KNOWN)))
                .isEqualTo("Did you mean other-ports or other-posts?");
    }

    @Test
    void aPartOfANameBringsTheWhole() {
        assertThat(NearNames.to("port", KNOWN)).containsExactly("other-ports");
        assertThat(NearNames.to("emd", KNOWN)).isEmpty();
    }

    @Test
    void whatIsFarFromAllBringsTheListOfThem() {
        assertThat(NearNames.to("cocaine", KNOWN)).isEmpty();
        assertThat(NearNames.to("", KNOWN)).isEmpty();
        assertThat(English.of(NearNames.advice("cocaine", KNOWN)))
                .isEqualTo("Write one of: ketamine, other-ports, other-posts, emd-up.");
    }
}
