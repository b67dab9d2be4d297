package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Origin;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule for other sources, as docs/readings.md states it. */
class TestimonyTest {
    /** What each source prints, with its release and its definition: {@code 4.392@one} or {@code 4.932@one:other}. */
    private static PrintedFigure printed(String number, NumberKind kind, String sources) {
        List<Outside> outside = new ArrayList<>();
        for (String source : sources.isEmpty() ? new String[0] : sources.split(" ")) {
            String[] parts = source.split("[@:]", -1);
            Origin origin =
                    new Origin(parts.length > 1 ? parts[1] : "", new Bilingual(parts.length > 2 ? parts[2] : "", ""));
            Range values = PrintedFigure.of(kind, parts[0]).range();
            outside.add(new Outside(parts[0], values, "s" + outside.size(), Optional.empty(), origin));
        }
        return PrintedFigure.of("figure", kind, number).withOutside(outside);
    }

    @ParameterizedTest(name = "4.392 for 4.932, elsewhere {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | NONE    | 1
            5.000                     | NONE    | 1
            4.392                     | FOR     | 50
            4.932                     | AGAINST | 0.02
            4.932 4.932               | AGAINST | 0.02
            4.932@one 4.932@one       | AGAINST | 0.02
            4.932@one 4.932@two       | AGAINST | 0.0004
            4.392@one 4.392@two       | FOR     | 2500
            4.392@one:other           | FOR     | 7.0710678
            4.932@one:other           | AGAINST | 0.1414214
            4.932@one:other 4.932@one | AGAINST | 0.02
            4.392@one 4.932@two       | MIXED   | 1
            4.392@one 4.932@two:other | MIXED   | 7.0710678
            """)
    void eachReleaseIsAWitnessAndOneOfAnotherDefinitionWeighsItsRoot(String sources, Evidence evidence, double factor) {
        Correction correction = new Correction(printed("4.932", NumberKind.COUNT, sources), Printed.of("4.392"));

        Testimony testimony = Testimony.on(Truth.of(List.of(correction)));

        assertThat(testimony.evidence()).isEqualTo(evidence);
        assertThat(testimony.factor()).isCloseTo(factor, within(1e-6 * factor));
    }

    @ParameterizedTest(name = "15% is right of another base, elsewhere 15%: {0}, base: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            15% | ''     | FOR     | 50
            19% | ''     | AGAINST | 0.02
            ''  | 17.500 | FOR     | 50
            ''  | 16.945 | NONE    | 1
            """)
    void aResultThatStandsIsBorneOutByItsNumberAndByItsBase(
            String result, String base, Evidence evidence, double factor) {
        PrintedFigure change = printed("15%", NumberKind.PERCENT_INCREASE, result);
        Interval bases = new Interval(Fraction.of(17_458), Fraction.of(17_609));
        OtherBase stands = new OtherBase(change, printed("16.945", NumberKind.COUNT, base), bases);

        Testimony testimony =
                Testimony.on(new Truth(List.of(new Correction(change, Printed.of("19%"))), List.of(stands), List.of()));

        assertThat(testimony.evidence()).isEqualTo(evidence);
        assertThat(testimony.factor()).isCloseTo(factor, within(1e-6 * factor));
    }
}
