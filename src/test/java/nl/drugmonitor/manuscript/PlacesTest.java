package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static Passage passage(int start, int end, String number) {
        return new Passage(new Span(start, end), Passage.Kind.PARAGRAPH, Note.of("place.paragraph", number));
    }

    private static String place(Manuscript manuscript, int offset) {
        return manuscript.placeOf(offset).in(Language.EN);
    }

    @Test
    void aCharacterHasThePlaceOfThePassageItStandsInOrBehind() {
        Manuscript manuscript = new Manuscript(
                "x", "..een..twee..", List.of(passage(2, 5, "1"), passage(7, 11, "2")), List.of(), List.of());

        assertThat(place(manuscript, 0)).isEqualTo("paragraph 1");
        assertThat(place(manuscript, 6)).isEqualTo("paragraph 1");
        assertThat(place(manuscript, 7)).isEqualTo("paragraph 2");
        assertThat(place(manuscript, 13)).isEqualTo("paragraph 2");
    }

    @Test
    void withoutPassagesThereIsOnlyTheBeginning() {
        assertThat(place(new Manuscript("x", "", List.of(), List.of(), List.of()), 0))
                .isEqualTo("beginning");
    }
}
