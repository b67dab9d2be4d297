package nl.drugmonitor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    /** A find of some kilos. */
    record Find(String name, int kilos) implements Sayable {
        @Override
        public String in(Language language) {
            return name;
        }

        public String place() {
            return "the port of " + name;
        }

        public String fault() {
            return Optional.<String>empty().orElseThrow();
        }
    }

    record FindsMissing(Find first, Optional<Find> second, List<Find> others, int count, boolean sure, String remark)
            implements Reason {}

    private static final Find ONE = new Find("Vlissingen", 1500);
    private static final Find TWO = new Find("Moerdijk", 2);
    private static final FindsMissing FULL =
            new FindsMissing(ONE, Optional.of(TWO), List.of(ONE, TWO), 1500, true, "as far as is known");
    private static final FindsMissing BARE = new FindsMissing(ONE, Optional.empty(), List.of(), 1, false, "");

    private static String fill(String pattern, Object message) {
        return new Template(pattern, Language.NL).fill(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        nothing                        | nothing
        at {first}, {first}            | at Vlissingen, Vlissingen
        at {first.place}               | at the port of Vlissingen
        {first.kilos} kg               | 1.500 kg
        {second.place}                 | the port of Moerdijk
        {others}                       | Vlissingen, Moerdijk
        `{others|; }`                  | Vlissingen; Moerdijk
        `{others| en }`                | Vlissingen en Moerdijk
        {remark} isn't 'it' {first}'s  | as far as is known isn't 'it' Vlissingen's
        """)
    void aPartIsSaidWhereTheTemplateNamesIt(String pattern, String text) {
        assertThat(fill(pattern, FULL)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `a[[ ({second})]]`                  | a (Moerdijk)   | a
        `a[[ ({second.place})]]`            | a (the port of Moerdijk) | a
        `a[[: {others}]]`                   | a: Vlissingen, Moerdijk  | a
        `a[[; {remark}]]b`                  | a; as far as is knownb   | ab
        `a[[ {sure}]]`                      | a true         | a
        `a[[ {first} {second}]]`            | a Vlissingen Moerdijk    | a
        `a[[ {first}]][[ {second}]]`        | a Vlissingen Moerdijk    | a Vlissingen
        """)
    void aSegmentIsLeftOutWhereAPartInItIsEmpty(String pattern, String full, String bare) {
        assertThat(fill(pattern, FULL)).isEqualTo(full);
        assertThat(fill(pattern, BARE)).isEqualTo(bare);
    }

    @Test
    void aTextThatIsInNeitherLanguageIsEmpty() {
        assertThat(fill("a[[: {0}]]", List.of(Bilingual.NONE))).isEqualTo("a");
        assertThat(fill("a[[: {0}]]", List.of(new Bilingual("finds", "vondsten"))))
                .isEqualTo("a: vondsten");
    }

    @Test
    void aPartThatIsNotThereIsNothingOutsideASegment() {
        assertThat(fill("a {second}{second.place}.", BARE)).isEqualTo("a .");
    }

    @Test
    void aNumberHasItsPlural() {
        String pattern = "{count,choice,1#one find isn't|1<{count} finds aren't} there";

        assertThat(fill(pattern, BARE)).isEqualTo("one find isn't there");
        assertThat(fill(pattern, FULL)).isEqualTo("1.500 finds aren't there");
    }

    @Test
    void aListHasItsPartsByTheirNumbers() {
        assertThat(fill("{1} {0.name} {2| and }[[ {3}]]", List.of(ONE, "b", List.of("c", "d"), Optional.empty())))
                .isEqualTo("b Vlissingen c and d");
    }

    @Test
    void wordsInAPartAreNoTemplate() {
        assertThat(fill("{0}", List.of("it's {1} [[x]] $1 \\"))).isEqualTo("it's {1} [[x]] $1 \\");
        assertThat(fill("[[{0}]] $1 \\", List.of("{1}"))).isEqualTo("{1} $1 \\");
    }

    @Test
    void aNameThatAPartDoesNotAnswerToIsTold() {
        assertThatThrownBy(() -> fill("{first.colour}", FULL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a message cannot name colour of " + Find.class);
        assertThatThrownBy(() -> fill("{first.fault}", FULL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no fault of " + ONE)
                .hasCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReasonHasAKindAndItsPartsForPrograms() {
        assertThat(FULL.kind()).isEqualTo("finds_missing");
        assertThat(FULL.parts().keySet()).containsExactly("first", "second", "others", "count", "sure", "remark");
        assertThat(FULL.parts()).containsEntry("first", ONE).containsEntry("second", Optional.of(TWO));
    }

    @Test
    void aReasonWithoutWordsIsTold() {
        assertThatThrownBy(() -> FULL.in(Language.EN)).hasMessage("no message FindsMissing in en");
    }
}
