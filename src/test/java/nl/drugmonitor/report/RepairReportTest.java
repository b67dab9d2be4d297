package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.ConsistencyReason.BaseOf;
import nl.drugmonitor.consistency.ConsistencyReason.CutOffOfLaterYear;
import nl.drugmonitor.consistency.ConsistencyReason.Mistyped;
import nl.drugmonitor.consistency.ConsistencyReason.OtherVintage;
import nl.drugmonitor.consistency.ConsistencyReason.TooLargeForPairs;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Grade;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.consistency.Truth;
import nl.drugmonitor.consistency.TypingError;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import org.junit.jupiter.api.Test;

class RepairReportTest {
    private static final PrintedFigure COUNT = PrintedFigure.of("cbr_2024", NumberKind.COUNT, "4.932");
    private static final PrintedFigure CHANGE = new PrintedFigure(
            "change",
            Printed.of("39%"),
            NumberKind.PERCENT_DECREASE,
            Optional.empty(),
            Optional.empty(),
            List.of(new Outside("31%", Printed.of("-31").roundingInterval(), "s001")),
            false);

    @Test
    void aConsistentClusterHasNoRepairs() {
        assertThat(report(Grade.NONE, List.of(), List.of())).isEqualTo("""
                {"id": "k", "consistent": true, "violated": [0, 2], "repairs": [], "grade": "none"}
                """);
    }

    @Test
    void aKeyThatWouldSayNothingIsLeftOut() {
        Reading plain = new Reading(
                new Truth(List.of(new Correction(COUNT, Printed.of("4.392"))), List.of(), List.of()),
                List.of(new Mistyped(TypingError.INTERCHANGED)),
                Optional.empty(),
                List.of(),
                16.65,
                0.99951,
                0.99951,
                Evidence.NONE,
                List.of(),
                List.of());

        assertThat(report(Grade.DETERMINED, List.of(plain), List.of())).isEqualTo("""
                {"id": "k", "consistent": false, "violated": [0, 2], "repairs": [\
                {"changes": [{"figure": "cbr_2024", "from": "4.932", "to": "4.392"}], \
                "cause": "interchanged adjacent digits", "score": 16.7, "posterior": 1.000}\
                ], "grade": "determined"}
                """);
    }

    @Test
    void everyThingThatIsKnownOfARepairIsWritten() {
        OtherBase base = new OtherBase(CHANGE, COUNT, new Interval(Fraction.of(1), Fraction.of(2)));
        Amount computed = new Amount(Notation.PERCENT_CHANGE, Interval.of(Fraction.of(-311, 10)), 1);
        Reading full = new Reading(
                new Truth(
                        List.of(new Correction(COUNT, Printed.of("4.392")), new Correction(CHANGE, Printed.of("31%"))),
                        List.of(base),
                        List.of(new OtherWord(1, Relation.LESS.change(), Relation.GREATER.change()))),
                List.of(new Mistyped(TypingError.REPLACED), new OtherVintage()),
                Optional.of(new BaseOf(base.amount())),
                List.of(new CutOffOfLaterYear(computed, Printed.of("31%"))),
                20,
                0.0004,
                0.9,
                Evidence.FOR,
                List.of(2),
                List.of(new Consequence(0, CHANGE, computed, Printed.of("31%"))));

        assertThat(report(Grade.UNRESOLVED, List.of(full), List.of(new TooLargeForPairs(251))))
                .isEqualTo("""
                {"id": "k", "consistent": false, "violated": [0, 2], "repairs": [\
                {"changes": [{"figure": "cbr_2024", "from": "4.932", "to": "4.392"}, \
                {"figure": "change", "from": "39%", "to": "31%"}], \
                "stands": [{"figure": "change", "base": "cbr_2024", "of": "1 to 2"}], \
                "words": [{"claim": 1, "from": "fell", "to": "rose"}], \
                "cause": "replaced digit", "causes": ["replaced digit", "other vintage of the base"], \
                "needs": "a base of 1 to 2", "remarks": ["divided by the later year it is -31.1%, cut off to 31%"], "score": 20.0, "posterior": 0.000, \
                "posterior_alone": 0.900, "then": [{"claim": 0, "figure": "change", "computed": "-31.1%", "printed": "31%"}], \
                "outside": "for", "partial": true, "left": [2]}\
                ], "grade": "unresolved", \
                "notes": ["too large for pairs: 251 figures hang together; only single errors were looked for"]}
                """);
    }

    private static String report(Grade grade, List<Reading> readings, List<ConsistencyReason> notes) {
        Cluster cluster = new Cluster("k", List.of(COUNT, CHANGE), List.of());
        return RepairReport.of(new Readings(cluster, List.of(0, 2), readings, grade, notes));
    }
}
