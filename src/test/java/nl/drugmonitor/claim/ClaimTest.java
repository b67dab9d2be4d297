package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Said;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every claim has in common: when figures may not be compared, and what a reader must know besides. */
class ClaimTest {
    private static final PrintedFigure PRINTED = PrintedFigure.of("printed", NumberKind.COUNT, "1");
    private static final Words WHY = new Words("why");

    static Stream<Named<BiFunction<PrintedFigure, PrintedFigure, Claim>>> comparing() {
        return Stream.of(
                Named.of("percent_change", (from, to) -> new PercentChange(from, to, PRINTED)),
                Named.of("difference", (from, to) -> new Difference(from, to, PRINTED, Sign.SIGNED)),
                Named.of("points", (from, to) -> new Points(from, to, PRINTED)),
                Named.of("same", Same::new),
                Named.of("compare", (from, to) -> new Compare(to, Relation.GREATER, from)),
                Named.of("highest_of", (from, to) -> new Extreme(to, End.HIGHEST, List.of(from))),
                Named.of(
                        "change_between",
                        (from, to) -> new ChangeBetween(
                                from,
                                to,
                                Figures.load().words().change("stabiel").orElseThrow(),
                                BoundsFrom.WORDS)));
    }

    @ParameterizedTest
    @MethodSource("comparing")
    void noClaimComparesFiguresOfAnotherUnitOrScopeOrDefinition(BiFunction<PrintedFigure, PrintedFigure, Claim> type) {
        Row before = Row.of("2023", "30");
        Row after = Row.of("2024", "40");
        Row kilos = after.in(Row.indicator(BuiltInUnits.KILOGRAM, "port"));
        Row airport = after.in(Row.indicator(BuiltInUnits.COUNT, "airport"));
        Indicator redefined = Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2024-01-01", "definition"));

        assertThat(English.said(verdict(type, before, kilos)))
                .isEqualTo(notComparable("another unit: finds in count, finds in kg"));
        assertThat(English.said(verdict(type, before, airport)))
                .isEqualTo(notComparable("another scope: finds covers port, finds covers airport"));
        assertThat(English.said(verdict(type, before.in(redefined), after.in(redefined))))
                .isEqualTo(notComparable("break of 1 January 2024 (definition): counted otherwise"));
        assertThat(verdict(type, before, after).outcome()).isNotEqualTo(Outcome.CANNOT_TELL);
    }

    private static Verdict verdict(BiFunction<PrintedFigure, PrintedFigure, Claim> type, Row from, Row to) {
        return type.apply(from.figure("from"), to.figure("to")).check();
    }

    private static Said notComparable(String why) {
        return Said.cannotTell(
                "not comparable: " + why, List.of(), "figures in the same unit, scope and definition", List.of());
    }

    @ParameterizedTest
    @MethodSource("comparing")
    void breaksAndProvisionalValuesAreRemarkedOn(BiFunction<PrintedFigure, PrintedFigure, Claim> type) {
        Indicator broken = Row.indicator(BuiltInUnits.COUNT, "port", Row.breakOf("2024-01-01", "law"));
        Row after = Row.of("2024", "40").in(broken).provisional();

        assertThat(verdict(type, Row.of("2023", "30").in(broken), after).remarks())
                .extracting(English::of)
                .contains("2024 is provisional (s1)", "break of 1 January 2024 (law): counted otherwise");
    }

    @Test
    void aRefusalKeepsTheOtherRemarks() {
        Indicator broken = Row.indicator(
                BuiltInUnits.COUNT, "port", Row.breakOf("2023-07-01", "law"), Row.breakOf("2024-01-01", "definition"));

        assertThat(verdict(
                                Same::new,
                                Row.of("2023", "30").in(broken),
                                Row.of("2024", "40").in(broken))
                        .remarks())
                .extracting(English::of)
                .containsExactly("break of 1 July 2023 (law): counted otherwise");
    }

    @ParameterizedTest
    @MethodSource("comparing")
    void aFigureThatIsNoRowOfTheDataIsComparedWithoutAsking(BiFunction<PrintedFigure, PrintedFigure, Claim> type) {
        PrintedFigure loose = PrintedFigure.of("loose", NumberKind.COUNT, "30");
        PrintedFigure kilos = Row.of("2024", "40")
                .in(Row.indicator(BuiltInUnits.KILOGRAM, "port"))
                .provisional()
                .figure("kilos");

        assertThat(type.apply(loose, kilos).check().remarks()).isEmpty();
        assertThat(type.apply(kilos, loose).check().remarks()).isEmpty();
    }

    @Test
    void termsOfASumAreNotCompared() {
        PrintedFigure elsewhere = Row.of("2024", "40")
                .in(Row.indicator(BuiltInUnits.COUNT, "airport"))
                .figure("elsewhere");
        Sum sum = new Sum(List.of(Row.of("2023", "30").figure("count"), elsewhere), PrintedFigure.count("70"));

        assertThat(English.of(sum.check())).isEqualTo("reproduced: the figures give 70, printed 70");
    }

    @Test
    void whatIsAddedUpOrIsAPartOfAnotherHasOneUnit() {
        PrintedFigure count = Row.of("2023", "30").figure("count");
        PrintedFigure kilos = Row.of("2023", "40")
                .in(Row.indicator(BuiltInUnits.KILOGRAM, "port"))
                .figure("kilos");
        PrintedFigure percent = PrintedFigure.of("percent", NumberKind.PERCENT, "75%");
        String refused = "cannot tell: not comparable: another unit: ";

        assertThat(English.of(new Sum(List.of(count, kilos), PrintedFigure.count("70")).check()))
                .startsWith(refused);
        assertThat(English.of(new Sum(List.of(count), kilos).check())).startsWith(refused);
        assertThat(English.of(new Share(count, kilos, percent).check())).startsWith(refused);
        assertThat(English.of(new Same(kilos, PrintedFigure.count("40 euro")).check()))
                .isEqualTo("cannot tell: not comparable: another unit: 40 euro beside finds in kg");
        assertThat(English.of(new Same(kilos, PrintedFigure.count("40 kilo")).check()))
                .startsWith("reproduced");
        assertThat(English.of(new Same(kilos, PrintedFigure.count("ruim 40")).check()))
                .startsWith("reproduced");
        assertThat(English.of(new Ratio(count, kilos, PrintedFigure.of("times", NumberKind.FACTOR, "0,75")).check()))
                .startsWith("reproduced");
    }

    @Test
    void whatOtherSourcesPrintIsToldOfEachFigure() {
        Outside other = new Outside("4.932", Interval.of(4932), "s2");
        PrintedFigure count = Row.of("2024", "4.392").figure("count").withOutside(List.of(other));

        assertThat(new Same(count, PrintedFigure.count("4.392")).check().remarks())
                .extracting(English::of)
                .containsExactly("finds 2024 is 4,392 here; other sources print 4,932 (s2)");
        assertThat(new Attainable(PrintedFigure.of(NumberKind.PERCENT, "50%"), count)
                        .check()
                        .remarks())
                .hasSize(1);
    }

    @Test
    void aNumberOfWhichEveryDigitIsPrintedIsTakenAsPrintedWhateverHedgesIt() {
        PrintedFigure hedged = Row.of("2023", "56.858").hedged(Hedge.BIJNA).figure("before");
        PrintedFigure after = Row.of("2024", "34.877").provisional().figure("after");

        assertThat(English.of(new Compare(after, Relation.LESS, hedged).check()))
                .isEqualTo("reproduced: \"bijna 56.858\" to 34,877 (-38.66%)");
        assertThat(new Compare(after, Relation.LESS, hedged).check().remarks())
                .extracting(English::of)
                .containsExactly(
                        "2024 is provisional (s1)",
                        "\"bijna 56.858\" is taken as 56,858: every digit is printed, so that the word can loosen nothing");
        assertThat(English.of(new Compare(after, Relation.GREATER, hedged).check()))
                .isEqualTo("differs: \"bijna 56.858\" to 34,877 (-38.66%): that is not greater.");
    }

    @Test
    void aClaimWithoutItsFiguresCannotBeTold() {
        Unanswerable claim = new Unanswerable(
                "compare",
                List.of(PRINTED),
                Optional.of(new Words("rose")),
                new Words("finds 2024: not found"),
                List.of(new Words("finds 2024: not found")),
                new Words("the value"));

        assertThat(claim.stated().map(English::of)).contains("rose");
        assertThat(claim.type()).isEqualTo("compare");
        assertThat(claim.figures()).containsExactly(PRINTED);
        assertThat(English.said(claim.check()))
                .isEqualTo(Said.cannotTell(
                        "finds 2024: not found", List.of("finds 2024: not found"), "the value", List.of()));
        assertThat(claim.check().result()).isEmpty();
    }

    @Test
    void moreRemarksComeBehindThoseThatAreThere() {
        Optional<Result> result = Optional.of(new Result(Notation.RATIO, Interval.of(1), Optional.empty()));
        List<Verdict> verdicts = List.of(
                Verdict.reproduced(result, WHY),
                Verdict.wording(result, WHY),
                Verdict.differs(result, WHY, List.of()),
                Verdict.cannotTell(WHY, List.of(new Words("x")), new Words("settle")));

        assertThat(verdicts)
                .extracting(verdict -> English.said(
                        verdict.withRemarks(List.of(new Words("one"))).withRemarks(List.of(new Words("two")))))
                .containsExactly(
                        said(Outcome.REPRODUCED, result, List.of(), ""),
                        said(Outcome.WORDING, result, List.of(), ""),
                        said(Outcome.DIFFERS, result, List.of(), ""),
                        said(Outcome.CANNOT_TELL, Optional.empty(), List.of("x"), "settle"));
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.REPRODUCED, Outcome.WORDING, Outcome.DIFFERS, Outcome.CANNOT_TELL);
    }

    private static Said said(Outcome outcome, Optional<Result> result, List<String> missing, String settle) {
        return new Said(outcome, result, "why", List.of(), missing, settle, List.of("one", "two"));
    }
}
