package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a claim of any type promises, with one claim at least of each; all of them hold. */
class EachClaimTypeTest {
    /** The type and keys of a claim; its figures; what it states; what it compares; the other periods it rests on. */
    private static final String CLAIMS = """
            percent_change, from: a, to: b, printed: rise                               | a b rise       | 20%               | a-b     |
            growth, from: a, to: d, years: 2, printed: ten                              | a d ten        | 10%               | a-d     |
            change_ratio, from: a, to: b, other_from: e, other_to: f, printed: two      | a b e f two    | 2.0               | a-b e-f |
            sum, terms: [a, b], total: f                                                | a b f          | 220               |         |
            sum, terms: [a, b], total_value: '220'                                      | a b total_value | 220              |         |
            sum, terms: [a, b], total_value: 220                                        | a b total_value | 220              |         |
            median, of: [a, c, b], printed: also_c                                      | a c b also_c   | 110               | a-c c-b |
            difference, from: a, to: b, printed: twenty                                 | a b twenty     | 20                | a-b     |
            difference, from: b, to: a, printed: twenty, absolute: true                 | b a twenty     | 20                | b-a     |
            points, from: ten, to: fifty, printed: forty                                | ten fifty forty | 40               | ten-fifty |
            share, part: a, whole: e, printed: fifty                                    | a e fifty      | 50%               |         |
            share, part: a, whole: [a, also_a], printed: fifty                          | a also_a fifty | 50%               |         |
            ratio, numerator: e, denominator: a, printed: two                           | e a two        | 2.0               |         |
            ratio, numerator: [a, also_a], denominator: also_a, printed: two            | a also_a two   | 2.0               |         |
            rate, count: a, population: e, per: 10, printed: five                       | a e five       | 5.0               |         |
            same, left: c, right: also_c                                                | c also_c       | 110               | c-also_c |
            compare, left: b, relation: greater, right: a                               | a b            | rose              | a-b     |
            compare, left: a, relation: less, mean_of: [b, c]                           | b c a          | fell              | b-a c-a |
            compare, figure: b, relation: highest_of, among: [a, c]                     | a c b          | highest           | a-b c-b |
            compare, figure: a, relation: lowest_of, among: [b, c]                      | b c a          | lowest            | b-a c-a |
            change_between, from: a, to: b, word: sterke stijging                       | a b            | sterke stijging   | a-b     |
            change_between, from: a, to: b, min_percent: 15, max_percent: 25            | a b            | 15% to 25%        | a-b     |
            attainable, printed: fifty, cases: e                                        | e fifty        | 50%               |         |
            highest, figure: now, since: 2021                                           | now            | highest since 2021 |        | 2022 2023 2021
            lowest, figure: then, years: 2                                              | then           | lowest in 2 years |         | 2021
            trend, figure: now, direction: rise, since: 2022                            | now            | rise              |         | 2022 2023
            continued, figure: now, direction: rise                                     | now            | continued rise    |         | 2022 2023
            first_above, figure: now, bound: bound, since: 2022                         | bound now      | above 35 for the first time | | 2022 2023
            first_below, figure: then, bound: bound, since: 2021                        | bound then     | below 35 for the first time | | 2021
            hedge, figure: almost                                                       | almost         | "bijna 57.000"    |         |
            """;

    private static final String FIGURES = """
            - {id: a, printed: '100'}
            - {id: also_a, printed: '100'}
            - {id: b, printed: '120'}
            - {id: c, printed: '110'}
            - {id: also_c, printed: '110'}
            - {id: d, printed: '121'}
            - {id: e, printed: '200'}
            - {id: f, printed: '220'}
            - {id: twenty, printed: '20'}
            - {id: rise, printed: 20%, kind: percent_increase}
            - {id: ten, printed: 10%, kind: percent}
            - {id: fifty, printed: 50%, kind: percent}
            - {id: forty, printed: '40', kind: points}
            - {id: two, printed: '2,0', kind: factor}
            - {id: five, printed: '5,0', kind: factor}
            - {id: bound, printed: '35'}
            """;

    /** A claim, and what is known of it. */
    record Known(String type, Claim claim, String figures, String stated, String comparisons, String periods) {
        private static Known of(String line) {
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            String type = cells[0].substring(0, cells[0].indexOf(','));
            Claim claim = claims().read("{type: " + cells[0] + "}");
            return new Known(type, claim, cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return type + " of " + figures;
        }
    }

    private static ReadClaims claims() {
        Outside exact = new Outside("56.858", Interval.of(56_858), "s2");
        return ReadClaims.ofFigures(FIGURES)
                .with(Row.of("2024", "40").figure("now"))
                .with(Row.of("2022", "20").figure("then"))
                .with(Row.of("2020", "57.000")
                        .hedged(Hedge.BIJNA)
                        .figure("almost")
                        .withOutside(List.of(exact)))
                .published(Row.of("2021", "45"), Row.of("2022", "20"), Row.of("2023", "30"), Row.of("2024", "40"));
    }

    static Stream<Known> known() {
        return CLAIMS.lines().map(Known::of);
    }

    private static String ids(Claim claim) {
        return claim.figures().stream().map(PrintedFigure::id).collect(Collectors.joining(" "));
    }

    /** Returns the figures of a claim as they are printed in it. */
    private static List<String> printed(Claim claim) {
        return claim.figures().stream()
                .map(figure -> figure.id() + " " + figure.printed().text())
                .toList();
    }

    private static Claim corrected(Claim claim, PrintedFigure figure, Printed meant) {
        return claim.with(new Corrected(Map.of(figure, meant)));
    }

    @Test
    void noTypeIsLeftOut() {
        assertThat(known().map(Known::type).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ClaimTypes.ALL.stream().map(ClaimType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("known")
    void aClaimIsOfItsTypeAboutItsFiguresAndHolds(Known known) {
        Claim claim = known.claim();

        assertThat(claim.type()).isEqualTo(known.type());
        assertThat(ids(claim)).isEqualTo(known.figures());
        assertThat(claim.check().outcome()).isEqualTo(Outcome.REPRODUCED);
    }

    @ParameterizedTest
    @MethodSource("known")
    void itStatesANumberOrAWordAndSaysWhatItComparesAndOnWhichPeriodsItRests(Known known) {
        Claim claim = known.claim();

        assertThat(claim.stated().map(English::of)).contains(known.stated());
        assertThat(claim.comparisons().stream()
                        .map(pair -> pair.from().id() + "-" + pair.to().id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(known.comparisons());
        assertThat(claim.otherPeriods().stream().map(row -> row.period().code()).collect(Collectors.joining(" ")))
                .isEqualTo(known.periods());
    }

    @ParameterizedTest
    @MethodSource("known")
    void aFigureThatIsCorrectedIsAnotherInTheClaimAndNothingElseIs(Known known) {
        Claim claim = known.claim();
        Printed meant = Printed.of("7");
        for (PrintedFigure figure : claim.figures()) {
            List<String> expected = printed(claim).stream()
                    .map(text -> text.startsWith(figure.id() + " ") ? figure.id() + " 7" : text)
                    .toList();

            Claim corrected = corrected(claim, figure, meant);

            assertThat(printed(corrected)).isEqualTo(expected);
            assertThat(corrected.type()).isEqualTo(claim.type());
            assertThat(corrected).isNotEqualTo(claim);
            assertThat(corrected(corrected, figure.printing(meant), figure.printed()))
                    .as("put back")
                    .isEqualTo(claim);
        }
    }

    @ParameterizedTest
    @MethodSource("known")
    void aFigureOfAnotherClaimCorrectsNothing(Known known) {
        PrintedFigure stranger = PrintedFigure.of("stranger", NumberKind.COUNT, "100");

        assertThat(corrected(known.claim(), stranger, Printed.of("7"))).isEqualTo(known.claim());
    }

    @ParameterizedTest
    @MethodSource("known")
    void ofAClaimThatHoldsEachFigureIsAmongTheValuesItMayHave(Known known) {
        if (known.claim() instanceof Constraint constraint) {
            assertThat(constraint.figures()).allMatch(figure -> constraint.needed(figure, Values.PRINTED).stream()
                    .anyMatch(range -> range.meets(figure.range())));
        }
    }

    @Test
    void anEarlierPeriodIsCorrectedWhereItsRowIsAFigure() {
        ReadClaims claims = claims();
        Claim trend = claims.read("{type: trend, figure: now, direction: rise, since: 2022}");

        Claim corrected = corrected(trend, claims.figure("then"), Printed.of("35"));

        assertThat(corrected.otherPeriods())
                .extracting(row -> row.printed().text())
                .containsExactly("35", "30");
        assertThat(corrected.check().outcome()).isEqualTo(Outcome.WORDING);
        assertThat(corrected(trend, claims.figure("a"), Printed.of("35"))).isEqualTo(trend);
    }

    @Test
    void aClaimThatCannotBeAnsweredStaysAsItIs() {
        PrintedFigure figure = PrintedFigure.count("10");
        Unanswerable claim = new Unanswerable(
                "sum",
                List.of(figure),
                Optional.of(figure),
                new English.Words("b is not found"),
                List.of(),
                new English.Words("b"));

        assertThat(corrected(claim, figure, Printed.of("7"))).isEqualTo(claim);
        assertThat(English.of(claim.check())).isEqualTo("cannot tell: b is not found");
    }

    @Test
    void aNumberIsQuotedAsItsSourcePrintsItAndAWordIsNot() {
        ReadClaims claims = claims().with(PrintedFigure.of("large", NumberKind.COUNT, "16.945"));
        Claim number = claims.read("{type: same, left: a, right: large}");
        Claim word = claims.read("{type: compare, left: b, relation: greater, right: a}");

        assertThat(number.quoted().map(English::of)).contains("16.945");
        assertThat(number.stated().map(English::of)).contains("16,945");
        assertThat(word.quoted().map(English::of)).contains("rose");
        assertThat(word.quoted().map(Language.NL::say)).contains("steeg");
    }

    @Test
    void aTypeHasTheKeysOfItsFiguresFirstAndGoesByItsName() {
        PrintedFigure figure = PrintedFigure.count("10");
        ClaimType plain = ClaimType.of("plain", given -> new Same(figure, figure), "left", "right");
        ClaimType other = plain.with("since").ofData();

        assertThat(plain.keys()).containsExactly("left", "right");
        assertThat(plain.needsData()).isFalse();
        assertThat(other.keys()).containsExactly("left", "right", "since");
        assertThat(other.needsData()).isTrue();
        assertThat(other).hasToString("plain");
        Node claim = ReadClaims.node("{left: [b, a, b], right: c, since: d}");
        assertThat(other.names(claim).keySet()).containsExactly("b", "a", "c");
    }
}
