package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prediction that cannot be read is refused with its place, what was expected, and how to mend it. */
class PredictionFaultsTest {
    /** The prediction stands behind this in its file, on one line. */
    private static final String BEFORE = "{test: hoop, type: ";

    private static SmallData data;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        data = SmallData.of(
                folder, "a 2021=90 2022=100 2023=200 2023=210@t break=2023-01-01 b 2022=10 2023=20 kg 2022=5 2023=6");
    }

    /**
     * The third cell is the place of the fault: a word of the prediction that stands there, or nothing for its start.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no series       | change, from: "2022", to: "2023", direction: rise | `` | cannot find key "indicator". Add it; here are: test, type, from, to, direction.
            no direction    | change, indicator: a, from: "2022", to: "2023" | `` | cannot find key "direction". Add it; here are: test, type, indicator, from, to.
            no start        | change, indicator: a, to: "2023", direction: rise | `` | cannot find key "from". Add it; here are: test, type, indicator, to, direction.
            no end          | change, indicator: a, from: "2022", direction: rise | `` | cannot find key "to". Add it; here are: test, type, indicator, from, direction.
            no whole        | part, indicator: a, from: "2022", to: "2023" | `` | cannot find key "of". Add it; here are: test, type, indicator, from, to.
            no count        | product, total: kg, from: "2022", to: "2023" | `` | cannot find key "count". Add it; here are: test, type, total, from, to.
            no effect       | order, cause: {indicator: a, direction: rise, until: "2023"} | `` | cannot find key "effect". Add it; here are: test, type, cause.
            no event        | timing, indicator: a, from: "2022", to: "2023" | `` | cannot find key "event". Add it; here are: test, type, indicator, from, to.
            a series unknown | noise, indicator: c, from: "2022", to: "2023" | c, | indicator must be one of indicators.csv, not "c". Add a row for it there, or correct the name.
            a period that is none | noise, indicator: a, from: "2022", to: "2023-H3" | "2023-H3" | to must be a run of whole months or a week between 1900 and 2100, not "2023-H3". Write 2024, 2024-H1, 2024-Q1, 2024-04, 2024-W07 or 2023-04/2023-12.
            the wrong way round | noise, indicator: a, from: "2023", to: "2022" | "2023" | from must be before to, but 2023 is not before 2022. Change the two about.
            one period twice | size, total: kg, count: a, from: "2022", to: "2022", direction: fall | "2022" | from must be before to, but 2022 is not before 2022. Change the two about.
            a part the wrong way round | part, indicator: a, of: b, from: "2022", to: "2023", part_to: "2021" | "2022" | from must be before part_to, but 2022 is not before 2021. Change the two about.
            a direction that is none | size, total: kg, count: a, from: "2022", to: "2023", direction: up | up | direction must be one of rise, fall, flat, not "up". Write one of them.
            a run that is flat | order, cause: {indicator: a, direction: flat, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023"} | flat | direction must be one of rise, fall, not "flat". Write one of them.
            a run to a half year | head_start, cause: {indicator: a, direction: rise, until: 2023-H1}, effect: {indicator: b, direction: fall, until: "2023"} | 2023-H1 | until must be a year, not "2023-H1". Write it like "2024".
            a run without end | head_start, cause: {indicator: a, direction: rise}, effect: {indicator: b, direction: fall, until: "2023"} | {indicator: a | cannot find key "until". Add it; here are: indicator, direction.
            a run of two series | order, cause: {indicators: [a, b], direction: rise, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023"} | [a, b] | key "indicators" is none that can stand here. Did you mean indicator? Write one of: breaks, direction, indicator, until, use.
            a cause in a word | order, cause: a, effect: {indicator: b, direction: fall, until: "2023"} | a, | an object must stand here, not a text (a). Write { and } around its keys.
            more than all flat | change, indicator: a, from: "2022", to: "2023", direction: flat, within: 101 | 101 | within must be a whole number from 0 to 100, not 101. Correct it.
            less than nothing flat | change, indicator: a, from: "2022", to: "2023", direction: flat, within: -1 | -1 | within must be a whole number from 0 to 100, not -1. Correct it.
            a trend of one year | trend, indicator: a, from: 2023, to: 2023, direction: fall | 2023, d | to must be a whole number from 2024 to 2100, not 2023. Correct it.
            a trend of long ago | trend, indicator: a, from: 1899, to: 2023, direction: fall | 1899 | from must be a whole number from 1900 to 2099, not 1899. Correct it.
            one part of a whole | composition, indicators: [kg], from: "2022", to: "2023" | [kg] | indicators must name two parts or more. Name each part, the one that loses its share first.
            no series in the list | change, indicators: [], from: "2022", to: "2023", direction: rise | [] | indicators must name one series at least. Name it there, or under indicator.
            no part in the list | part, indicators: [], of: b, from: "2022", to: "2023" | [] | indicators must name one series at least. Name it there, or under indicator.
            a list that is none | composition, indicators: kg, from: "2022", to: "2023" | kg | a list must stand here, not a text (kg). Write [ and ] around it.
            a series twice  | change, indicators: [b, b], from: "2022", to: "2023", direction: rise | b], | indicators "b" must not be there twice. Change or delete one of the two.
            one series beside several | change, indicator: a, indicators: [b], from: "2022", to: "2023", direction: rise | [b] | indicator and indicators must not stand beside each other, for only one of them would be read. Name all series under indicators, and delete indicator.
            a part of itself | part, indicators: [a, b], of: b, from: "2022", to: "2023" | b, from | a series must not be set against itself, as "b" is here: that shows nothing. Name another series.
            in place of itself | substitution, assuming: so, indicator: b, of: b, from: "2022", to: "2023" | b, from | a series must not be set against itself, as "b" is here: that shows nothing. Name another series.
            a total by itself | product, total: kg, count: kg, from: "2022", to: "2023" | kg, from | a series must not be set against itself, as "kg" is here: that shows nothing. Name another series.
            kilos a kilo    | size, total: kg, count: kg, from: "2022", to: "2023", direction: fall | kg, from | a series must not be set against itself, as "kg" is here: that shows nothing. Name another series.
            a new part from before | part, indicator: a, of: b, from: "2022", to: "2023", new: true, part_from: "2021" | "2021" | a part that is new has no value before, so part_from must not stand here. Delete part_from, or delete new if there was something before.
            no assumption   | substitution, indicator: a, of: b, from: "2022", to: "2023" | substitution | a substitution must say under which assumption its share is an upper bound. Add it under assuming, such as: each examination displaced became an EMD in the same year.
            a source without value | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {"2022": t} | t}} | t prints no value of a for "2022". Name a source that does; `./ndm series a` lists them.
            a period of use that is none | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {ooit: s} | s}} | s prints no value of a for "ooit". Name a source that does; `./ndm series a` lists them.
            a day without break | change, indicator: a, from: "2022", to: "2023", direction: rise, breaks: ["2023-01-02"] | "2023-01-02" | "2023-01-02" is no day of breaks.csv for a. Write one of: 2023-01-01.
            a series without break | change, indicator: b, from: "2022", to: "2023", direction: rise, breaks: ["2023-01-01"] | "2023-01-01" | "2023-01-01" is no day of breaks.csv for b. Add a row there.
            two series without break | product, total: kg, count: b, from: "2022", to: "2023", breaks: ["2023-01-01"] | "2023-01-01" | "2023-01-01" is no day of breaks.csv for kg or b. Add a row there.
            an event that is none | timing, indicator: a, event: "2023-07-01", from: "2022", to: "2023" | "2023-07-01" | "2023-07-01" is no day of breaks.csv for a. Write one of: 2023-01-01.
            a key of another type | timing, indicator: a, event: "2023-01-01", from: "2022", to: "2023", within: 5 | 5} | key "within" is none that can stand here. Write one of: breaks, event, from, indicator, says, test, to, type, use.
            parts of a product | product, total: kg, count: b, indicators: [a], from: "2022", to: "2023" | [a] | key "indicators" is none that can stand here. Write one of: breaks, count, from, says, test, to, total, type, use.
            """)
    void isToldWithItsPlaceAndHowToMendIt(String fault, String prediction, String place, String message) {
        int column =
                place.isEmpty() ? 1 : BEFORE.length() + prediction.concat("}").indexOf(place) + 1;

        assertThatThrownBy(() -> data.prediction(prediction))
                .isInstanceOf(InvalidInputException.class)
                .extracting(thrown -> thrown.getMessage().replaceAll("\\s*\\R\\s*", " "))
                .isEqualTo(data.folder().resolve("prediction.yaml") + ":1:" + column + ": " + message);
    }

    @Test
    void aTypeMustBeNamed() {
        assertThatThrownBy(() -> data.prediction("{}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(data.folder().resolve("prediction.yaml") + ":1:" + (BEFORE.length() + 1));
    }

    /** The source of a period that a later publication revised need not have printed it. */
    @Test
    void aSourceThatPrintsTheValueIsTaken() throws IOException {
        Evidence evidence =
                data.evidence("change, indicator: a, from: \"2022\", to: \"2023\", direction: rise, use: {\"2023\": t},"
                        + " breaks: [\"2023-01-01\"]");

        assertThat(evidence.used()).extracting(value -> value.printed().text()).containsExactly("100", "210");
    }
}
