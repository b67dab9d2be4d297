package nl.drugmonitor.input;

import static nl.drugmonitor.input.Fixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void withoutFaultsNothingIsThrown() {
        Faults faults = new Faults();
        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void aFaultSaysWhereWhatAndHowToMendIt() {
        Faults faults = new Faults();
        faults.add(new Place("data/observations.csv", 41, 27), "day", "date", "1 april");
        assertThat(faults.isEmpty()).isFalse();
        assertRefused(
                faults::throwIfAny,
                "data/observations.csv:41:27: date must be a day, not \"1 april\".",
                "  Write it like 2023-04-01.");
    }

    @Test
    void aFaultOfAWholeFileHasNoLine() {
        assertRefused(
                () -> {
                    throw InvalidInputException.at(Place.of("words.csv"), "empty_file");
                },
                "words.csv: this file is empty.",
                "  Restore its content.");
    }

    @Test
    void tenFaultsAreShownAndTheRestIsCounted() {
        assertThat(thrown(some(10))).hasMessage(shown(10));
        assertThat(thrown(some(11))).hasMessage(shown(10) + "\n(1 more)");
        assertThat(thrown(some(325))).hasMessage(shown(10) + "\n(315 more)");
        assertThat(English.of(thrown(some(11)))).isEqualTo(shown(10) + "\n(1 more)");
    }

    @Test
    void inOneLineTheFirstFaultIsShownAndTheRestIsCounted() {
        assertThat(thrown(some(1)).inOneLine(Language.EN))
                .isEqualTo("a.csv:1:1: this file is empty. Restore its content.");
        assertThat(thrown(some(3)).inOneLine(Language.EN))
                .isEqualTo("a.csv:1:1: this file is empty. Restore its content. (and 2 more)");
        assertThat(InvalidInputException.at(Place.of("a.csv"), "day", "date", "a\r\nb\u2028c")
                        .inOneLine(Language.EN))
                .isEqualTo("a.csv: date must be a day, not \"a b c\". Write it like 2023-04-01.");
    }

    @Test
    void aFaultIsToldInTheLanguageThatIsAskedFor() {
        InvalidInputException twelve = thrown(some(12));
        assertThat(twelve.in(Language.NL))
                .startsWith("a.csv:1:1: dit bestand is leeg.\n  Zet de inhoud terug.\na.csv:2:1: dit bestand is leeg.")
                .endsWith("\n(nog 2)");
        assertThat(twelve.inOneLine(Language.NL))
                .isEqualTo("a.csv:1:1: dit bestand is leeg. Zet de inhoud terug. (en nog 11)");
    }

    @Test
    void faultsComeFileByFileAndLineByLine() {
        Faults faults = new Faults();
        List<Place> found = List.of(
                new Place("z.csv", 9, 1),
                new Place("a.csv", 3, 7),
                new Place("z.csv", 2, 5),
                new Place("a.csv", 3, 2),
                Place.of("z.csv"));
        found.forEach(place -> faults.add(place, "empty_file"));
        assertThat(thrown(faults).faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("z.csv", "z.csv:2:5", "z.csv:9:1", "a.csv:3:2", "a.csv:3:7");
    }

    @Test
    void aReadingGivesItsValueOrItsFaultsAreKept() {
        Faults faults = new Faults();
        assertThat(faults.attempt(() -> 7)).contains(7);
        assertThat(faults.isEmpty()).isTrue();
        Optional<Integer> nothing = faults.attempt(() -> {
            throw InvalidInputException.at(Place.of("a.csv"), "empty_file");
        });
        assertThat(nothing).isEmpty();
        assertThat(faults.all())
                .extracting(English::of)
                .containsExactly("a.csv: this file is empty.\n  Restore its content.");
    }

    @Test
    void faultsOfAPartAreAddedToThoseOfTheWhole() {
        Faults whole = some(2);
        whole.addAll(thrown(some(12)));
        assertThat(thrown(whole).faults()).hasSize(14);
    }

    private static InvalidInputException thrown(Faults faults) {
        return catchThrowableOfType(InvalidInputException.class, faults::throwIfAny);
    }

    private static Faults some(int count) {
        Faults faults = new Faults();
        IntStream.rangeClosed(1, count).forEach(line -> faults.add(new Place("a.csv", line, 1), "empty_file"));
        return faults;
    }

    private static String shown(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "a.csv:" + line + ":1: this file is empty.\n  Restore its content.")
                .collect(Collectors.joining("\n"));
    }
}
