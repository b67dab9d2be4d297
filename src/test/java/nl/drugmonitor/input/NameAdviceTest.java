package nl.drugmonitor.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import org.junit.jupiter.api.Test;

class NameAdviceTest {
    private static final List<String> FEW = List.of("ketamine", "other-ports", "other-posts");
    private static final List<String> MANY =
            IntStream.rangeClosed(10, 70).mapToObj(n -> "series_" + n).toList();

    @Test
    void nearNamesAreAskedFor() {
        assertThat(English.of(NameAdvice.of("ketamne", FEW))).isEqualTo("Did you mean ketamine?");
        assertThat(English.of(NameAdvice.of("other-pots", FEW))).isEqualTo("Did you mean other-ports or other-posts?");
        assertThat(NameAdvice.of("other-pots", FEW).in(Language.NL)).isEqualTo("Bedoelt u other-ports of other-posts?");
    }

    @Test
    void fewNamesAreListedAndManyAreCounted() {
        assertThat(English.of(NameAdvice.of("cocaine", FEW)))
                .isEqualTo("Write one of: ketamine, other-ports, other-posts.");
        assertThat(English.of(NameAdvice.of("qqqq", MANY))).isEqualTo("None of the 61 that there are is like it.");
        assertThat(NameAdvice.of("qqqq", MANY).in(Language.NL)).isEqualTo("Geen van de 61 die er zijn lijkt erop.");
        assertThat(English.of(NameAdvice.of("series_7", MANY)))
                .isEqualTo("Did you mean series_17, series_27 or series_37?");
    }

    @Test
    void titlesCountAndTheMessageSaysWhatListsAll() {
        Map<String, List<String>> titles = NameAdvice.titles(
                MANY,
                name -> name,
                name -> new Bilingual("english " + name, name.equals("series_10") ? "hennepkwekerijen" : ""));
        Note list = Note.of("near_names.list_series");
        assertThat(English.of(NameAdvice.of("henepkwekerijen", titles, list))).isEqualTo("Did you mean series_10?");
        assertThat(English.of(NameAdvice.of("qqqq", titles, list)))
                .isEqualTo(
                        "None of the 61 that there are is like it; ./ndm series lists them, in a notebook figures().");
    }

    @Test
    void somethingElseCanBeAdvised() {
        assertThat(English.of(NameAdvice.of("cocaine", FEW, Note.of("near_names.add_row"))))
                .isEqualTo("Add a row for it there, or correct the name.");
    }
}
