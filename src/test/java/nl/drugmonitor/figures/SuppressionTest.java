package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a publisher does not show, as it prints them. */
class SuppressionTest {
    private static final String START = "hemp_nurseries,1999,";

    private final DataCopy data;

    SuppressionTest(@TempDir Path folder) {
        data = DataCopy.in(folder);
    }

    private static String row(String value, String printed, String status) {
        return START + value + ",\"" + printed + "\",count," + status + ",,s001,,,";
    }

    private Published published(String row) {
        data.add("observations.csv", row);
        return Figures.load(data.folder()).series("hemp_nurseries").at("1999");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "≤4, 0 to 4",
        "≤ 4, 0 to 4",
        "1 t/m 4, 1 to 4",
        "1 tot en met 4, 1 to 4",
        "<5, 0 to 4",
        "< 5, 0 to 4",
        "<1, 0",
        "<1.000, 0 to 999",
        "1-4, 1 to 4",
        "1 - 4, 1 to 4",
        "1–4, 1 to 4"
    })
    void aSuppressedCountIsAnInterval(String printed, String values) {
        Published cell = published(row("", printed, "Q"));
        Observation value = cell.value();

        assertThat(value.interval()).hasToString(values);
        assertThat(value.isSuppressed()).isTrue();
        assertThat(value.isWithheld()).isFalse();
        assertThat(value.asPrinted()).isEqualTo(printed);
        assertThat(value.statusCodes()).isEqualTo("Q");
        assertThat(cell.withheld()).isEmpty();
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "kg, <5 kg, 0 to 5",
        "percent, '<0,5%', 0 to 1/2",
        "percent, 1-4%, 1 to 4",
        "euro, <5 euro, 0 to 5",
        "euro, <€ 5, 0 to 5",
        "kg, ≤4, 0 to 4"
    })
    void anotherValueMayBeAnythingBelowItsBound(String unit, String printed, String values) {
        assertThat(Suppression.of(printed, Units.builtIn().unit(unit)).values().orElseThrow())
                .hasToString(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", ".", "..", "*"})
    void aCellThatShowsNothingHasNoValue(String printed) {
        Published cell = published(row("", printed, "Q"));

        assertThat(cell.isMissing()).isTrue();
        assertThat(cell.single()).isEmpty();
        assertThat(cell.cells()).isEqualTo(cell.withheld()).hasSize(1);
        assertThat(cell).hasToString("1999: " + printed + " (s001)");
        assertThat(cell.withheld().get(0).isWithheld()).isTrue();
    }

    @Test
    void aValueOfAnotherSourceStandsBesideACell() {
        data.add("observations.csv", row("", "x", "Q"));
        data.add("observations.csv", START + "3,3,count,A,,s002,,,");
        Published both = published(START + ",<5,count,Q,,s003,,,");

        assertThat(both.isConflicting()).isFalse();
        assertThat(both.value().asPrinted()).isEqualTo("3");
        assertThat(both.describe()).isEqualTo("3 (s002), <5 (s003), x (s001)");
    }

    @Test
    void aSuppressedCellHasNoValueOfItsOwn() {
        Observation value = published(row("", "<5", "Q U")).value();

        assertThatThrownBy(value::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("<5 (1999, s001) is suppressed and has no value");
        assertThat(value.of(Sample.indicator("finds", BuiltInUnits.COUNT, "Netherlands"))
                        .interval())
                .isEqualTo(value.interval());
    }

    @Test
    void aSumIsNotAddedUpOfWhatIsNotShown() {
        data.add(
                "indicators.csv",
                "both,Samen,Both,count,Both.,Netherlands,NFI,hemp_nurseries nfi_examinations_ketamine,,");
        data.add("observations.csv", "nfi_examinations_ketamine,1999,7,7,count,A,,s001,,,");
        published(row("", "<1", "Q"));

        assertThat(Figures.load(data.folder()).series("both").at("1999").isMissing())
                .isTrue();
    }

    @ParameterizedTest(name = "\"{1}\" with status {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ''  | 12    | Q | 21 | "12" is no suppressed cell: those are printed like <5, ≤4, 1-4, 1 t/m 4, x, * or a point. | Write the cell as it is printed, or leave Q out of its status.
        ''  | -     | Q | 21 | "-" is no suppressed cell: in a table of Statistics Netherlands a dash means that there is none, which is 0 here. | Write the cell as it is printed, or leave Q out of its status.
        ''  | 4-1   | Q | 21 | "4-1" is no suppressed cell: its values must not be below zero, nor its lower bound above its upper one. | Write the cell as it is printed, or leave Q out of its status.
        ''  | <0    | Q | 21 | "<0" is no suppressed cell: its values must not be below zero, nor its lower bound above its upper one. | Write the cell as it is printed, or leave Q out of its status.
        ''  | <x    | Q | 21 | "x" is not a number: a digit must come first, or a sign and then a digit. | Write the cell as it is printed, or leave Q out of its status.
        ''  | <5 kg | Q | 21 | "5 kg" is no number: "kg" is not known here as a number, a unit or a scale word. | Write the cell as it is printed, or leave Q out of its status.
        4   | <5    | Q | 21 | value of a suppressed cell (status Q) must be empty, not "4". | Delete it, or correct the status.
        ''  | <5    | A | 31 | "<5" is a suppressed cell, whose status must have Q, not "A". | Write Q.
        ''  | ≤4    | A | 31 | "≤4" is a suppressed cell, whose status must have Q, not "A". | Write Q.
        ''  | x     | P | 30 | "x" is a suppressed cell, whose status must have Q, not "P". | Write Q.
        ''  | <5    | C | 31 | status must be SDMX observation status codes (such as A, B, D, P, U), not "C". | Write Q for a suppressed cell; C is a code of the list of confidentiality.
        """)
    void aFaultSaysWhereAndHowToMendIt(
            String value, String printed, String status, int column, String problem, String remedy) {
        String place = data.add("observations.csv", START + value + "," + printed + ",count," + status + ",,s001,,,");
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> Figures.load(data.folder()));
        int shift = problem.startsWith("\"") && !problem.contains("whose") ? 1 : 0;

        assertThat(refusal.faults()).isNotEmpty();
        assertThat(refusal.getMessage())
                .contains(data.located(place.substring(0, place.lastIndexOf(':') + 1)) + (column + shift) + ": "
                        + problem + "\n  " + remedy);
    }

    @Test
    void aSuppressedCellHasNoHedge() {
        String place = data.add("observations.csv", START + ",<5,count,Q,circa,s001,,,");

        assertThatThrownBy(() -> Figures.load(data.folder()))
                .hasMessage(data.located(place.substring(0, place.lastIndexOf(':') + 1))
                        + "33: hedge of a suppressed cell (status Q) must be empty, not \"circa\".\n"
                        + "  Delete it, or correct the status.");
    }

    @Test
    void everyFaultOfASuppressedRowIsTold() {
        data.add("observations.csv", "hemp_nurseries,jaar,,12,count,Q,,s999,,,");

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> Figures.load(data.folder()))
                        .faults())
                .hasSize(3);
    }
}
