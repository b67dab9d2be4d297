package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Allowed;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.ClaimReason;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Distance;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Periods;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Rank;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.comparison.ComparisonReason;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.TypingError;
import nl.drugmonitor.edition.EditionReason;
import nl.drugmonitor.edition.Reach;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Bound;
import nl.drugmonitor.explanation.Direction;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplanationReason;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Rounded;
import nl.drugmonitor.explanation.WithUnit;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.statistics.MannKendall;
import nl.drugmonitor.statistics.Poisson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonJsonTest {
    private static final Figures FIGURES = Figures.load();
    private static final Observation HEMP = value("hemp_nurseries", "2024");
    private static final Observation COCAINE = value("cocaine_antwerp", "2014");
    private static final Indicator EMD = FIGURES.series("emd_imposed").indicator();
    private static final PrintedFigure COUNT = PrintedFigure.of("cbr_2024", NumberKind.COUNT, "4.932");
    private static final PrintedFigure OTHER = PrintedFigure.of("emd_2024", NumberKind.COUNT, "3.768");
    private static final Interval HALVES = new Interval(Fraction.of(29, 2), Fraction.of(31, 2));
    private static final Bilingual TEXT = new Bilingual("the charts", "de grafieken");
    private static final String HEMP_JSON = "{'indicator': 'hemp_nurseries', 'period': '2024', 'printed': '"
            + HEMP.asPrinted() + "', 'source': '" + HEMP.source().id() + "'}";

    /** What a part may be: each of these has a case below, or is written as it is. */
    private static final Set<Class<?>> KNOWN = Set.of(
            Allowed.class,
            Amount.class,
            Bilingual.class,
            boolean.class,
            Distance.class,
            PrintedFigure.class,
            Indicator.class,
            int.class,
            Interval.class,
            LocalDate.class,
            long.class,
            MannKendall.class,
            Observation.class,
            Obstacle.Percent.class,
            Operand.class,
            Period.class,
            Periods.class,
            Poisson.Ratio.class,
            Printed.class,
            Published.class,
            Rank.class,
            Reach.class,
            Result.class,
            Rounded.class,
            Sayable.class,
            SeriesBreak.class,
            Source.class,
            String.class,
            Unit.class,
            Word.class);

    private static Observation value(String indicator, String period) {
        return FIGURES.series(indicator).at(Period.of(period)).all().get(0);
    }

    private static Arguments part(Object part, String json) {
        return Arguments.of(part, json);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part(COUNT, "'cbr_2024'"),
                part(EMD, "'emd_imposed'"),
                part(HEMP.source(), "'" + HEMP.source().id() + "'"),
                part(EMD.breaks().get(0), "'" + EMD.breaks().get(0).date() + "'"),
                part(Period.of("2023-04/2023-12"), "'2023-04/2023-12'"),
                part(new Periods(List.of(Period.of("2023"), Period.of("2024"))), "['2023', '2024']"),
                part(HEMP, HEMP_JSON),
                part(
                        new Published(Period.of("2024"), List.of(HEMP)),
                        "{'period': '2024', 'values': [" + HEMP_JSON + "]}"),
                part(new WithUnit(HEMP, BuiltInUnits.COUNT), "{'number': " + HEMP_JSON + ", 'unit': 'count'}"),
                part(
                        new WithUnit(COUNT.printing(Printed.of("4.392")), BuiltInUnits.PER_10000),
                        "{'number': 'cbr_2024', 'printed': '4.392', 'unit': 'per_10000'}"),
                part(Operand.of(COUNT), "'cbr_2024'"),
                part(Operand.sum(List.of(COUNT, OTHER)), "['cbr_2024', 'emd_2024']"),
                part(
                        new Result(
                                Notation.PERCENT_CHANGE,
                                Interval.of(Fraction.of(-31, 3)),
                                Optional.of(Range.of(HALVES))),
                        "{'notation': 'percent_change', 'low': '-31/3', 'high': '-31/3'}"),
                part(Amount.of(Notation.QUANTITY, HALVES), "{'notation': 'quantity', 'low': '29/2', 'high': '31/2'}"),
                part(
                        new Need(PrintedFigure.count("12,5 ton"), HALVES).asPrinted(),
                        "{'notation': 'quantity', 'low': '29/2', 'high': '31/2'}"),
                part(
                        new Allowed(Notation.QUANTITY, Range.of(HALVES)),
                        "{'notation': 'quantity', 'low': '29/2', 'high': '31/2'}"),
                part(
                        new Allowed(Notation.QUANTITY, Range.of(HALVES).withoutHigh()),
                        "{'notation': 'quantity', 'low': '29/2', 'high': '31/2', 'without_high': true}"),
                part(
                        new Allowed(Notation.QUANTITY, Range.moreThan(Fraction.of(600))),
                        "{'notation': 'quantity', 'low': '600', 'high': null, 'without_low': true}"),
                part(
                        new Distance(Notation.POINTS, Fraction.of(7, 2)),
                        "{'notation': 'points', 'low': '7/2', 'high': '7/2'}"),
                part(HALVES, "{'low': '29/2', 'high': '31/2'}"),
                part(new Rounded(HALVES, 1, true, "%"), "{'unit': '%', 'low': '29/2', 'high': '31/2', 'decimals': 1}"),
                part(new Rounded(HALVES, 0, false, ""), "{'low': '29/2', 'high': '31/2', 'decimals': 0}"),
                part(Printed.of("12,3%"), "'12,3%'"),
                part(new Rank(End.LOWEST, 2), "{'end': 'lowest', 'place': 2}"),
                part(FIGURES.words().change("lichte daling").orElseThrow(), "'lichte daling'"),
                part(TEXT, "{'nl': 'de grafieken', 'en': 'the charts'}"),
                part(
                        new Reach(List.of(TEXT), List.of()),
                        "{'read': [{'nl': 'de grafieken', 'en': 'the charts'}], 'not_read': []}"),
                part(
                        Poisson.ratio(10, 20),
                        "{'from': 10, 'to': 20, 'ratio': 2, 'low': 0.893509, 'high': 4.78455,"
                                + " 'p': 0.0987371, 'beyond_noise': false}"),
                part(
                        Poisson.ratio(0, 5),
                        "{'from': 0, 'to': 5, 'ratio': null, 'low': 0.916356, 'high': null, 'p': 0.0625,"
                                + " 'beyond_noise': false}"),
                part(
                        MannKendall.of(1, 2, 3, 4, 5),
                        "{'values': 5, 's': 10, 'z': 2.20454, 'p': 0.0166667, 'basis': 'exact', 'trend': true}"),
                part(new Obstacle.Percent(Fraction.of(1, 3)), "'1/3'"),
                part(BuiltInUnits.KILOGRAM, "'kg'"),
                part(TypingError.INTERCHANGED, "'interchanged'"),
                part(LocalDate.of(2023, 4, 1), "'2023-04-01'"),
                part(7, "7"),
                part(true, "true"),
                part(Optional.empty(), "null"),
                part(Optional.of(COUNT), "'cbr_2024'"),
                part(List.of(COUNT, OTHER), "['cbr_2024', 'emd_2024']"));
    }

    static Stream<Arguments> reasons() {
        Rounded share = new Rounded(Interval.of(50), 1, false, "%");
        Bound bound = new Bound(List.of(share), true, Direction.FALL, Optional.empty(), Optional.of(EMD));
        String boundJson = "{'kind': 'bound', 'shares': [{'unit': '%', 'low': '50', 'high': '50', 'decimals': 1}],"
                + " 'is_upper': true, 'direction': 'fall', 'assuming': null, 'within': 'emd_imposed'}";
        String notFound = "{'kind': 'not_found'}";
        Reason byPrint = new ExplanationReason.ReadAsPrinted(COUNT);
        String byPrintJson = "{'kind': 'read_as_printed', 'figure': 'cbr_2024'}";
        return Stream.of(
                part(bound, boundJson),
                part(
                        new Need(COUNT, HALVES),
                        "{'kind': 'need', 'figure': 'cbr_2024', 'values': {'low': '29/2', 'high': '31/2'}}"),
                part(
                        new Missing(
                                Optional.of(EMD),
                                List.of(Period.of("2024"), new ExplanationReason.Before(Period.of("2015"))),
                                new ExplanationReason.NotFound()),
                        "{'kind': 'missing', 'indicator': 'emd_imposed',"
                                + " 'periods': ['2024', {'kind': 'before', 'year': '2015'}], 'why': " + notFound + "}"),
                part(
                        new Found(
                                List.of(byPrint), Answer.IN_PART, new ExplanationReason.NotFound(), Optional.of(bound)),
                        "{'kind': 'found', 'answer': 'in_part', 'seen': " + notFound + ", 'bound': " + boundJson
                                + ", 'reading': [" + byPrintJson + "]}"),
                part(
                        new ExplanationReason.ByReading(bound, List.of(byPrint)),
                        "{'kind': 'by_reading', 'what': " + boundJson + ", 'reading': [" + byPrintJson + "]}"),
                part(
                        new ExplanationReason.NoPoissonNoise(COCAINE.indicator().unit()),
                        "{'kind': 'no_poisson_noise', 'unit': 'kg'}"),
                part(
                        new ConsistencyReason.Together(
                                new ConsistencyReason.BothMistyped(TypingError.ADDED, TypingError.OMITTED),
                                new ConsistencyReason.MistypedCopy(COUNT, Printed.of("4.392"))),
                        "{'kind': 'together', 'first': {'kind': 'both_mistyped', 'first': 'added', 'second': 'omitted'},"
                                + " 'second': {'kind': 'mistyped_copy', 'figure': 'cbr_2024', 'copy': '4.392'}}"),
                part(
                        new ClaimReason.OtherNumber("ruim 2.000", "s001"),
                        "{'kind': 'other_number', 'printed': 'ruim 2.000', 'source': 's001'}"),
                part(
                        new EditionReason.TwoWords(Relation.LESS.change(), TEXT),
                        "{'kind': 'two_words', 'first': {'kind': 'relation.less.change'},"
                                + " 'second': {'nl': 'de grafieken', 'en': 'the charts'}}"),
                part(
                        new ComparisonReason.PartNotComparable(EMD),
                        "{'kind': 'part_not_comparable', 'part': 'emd_imposed'}"),
                part(Note.of("each", List.of(byPrint)), "[" + byPrintJson + "]"),
                part(Note.of("at_most", COUNT), "{'kind': 'at_most', 'parts': ['cbr_2024']}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"parts", "reasons"})
    void eachKindOfPartIsAValueInWhateverLanguage(Object part, String json) {
        String expected = json.replace('\'', '"') + "\n";

        assertThat(Json.line(ReasonJson.of(part), Language.EN)).isEqualTo(expected);
        assertThat(Json.line(ReasonJson.of(part), Language.NL)).isEqualTo(expected);
    }

    @Test
    void eachReasonConsistsOfPartsThatAreKnown() {
        Set<String> unknown = new TreeSet<>();
        Stream.of(
                        ClaimReason.class,
                        ComparisonReason.class,
                        ConsistencyReason.class,
                        EditionReason.class,
                        ExplanationReason.class,
                        Obstacle.class)
                .flatMap(reasons -> Arrays.stream(reasons.getPermittedSubclasses()))
                .forEach(reason -> {
                    for (RecordComponent component : reason.getRecordComponents()) {
                        if (!isKnown(component.getGenericType())) {
                            unknown.add(reason.getSimpleName() + "." + component.getName());
                        }
                    }
                });

        assertThat(unknown).isEmpty();
    }

    private static boolean isKnown(Type type) {
        if (type instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).allMatch(ReasonJsonTest::isKnown);
        }
        if (type instanceof WildcardType some) {
            return isKnown(some.getUpperBounds()[0]);
        }
        return type instanceof Class<?> part
                && (KNOWN.contains(part) || part.isEnum() || Reason.class.isAssignableFrom(part));
    }
}
