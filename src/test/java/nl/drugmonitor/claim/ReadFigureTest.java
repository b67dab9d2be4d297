package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Units;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the figures of a claims file are read, and what else a claim has beside them. */
class ReadFigureTest {
    private static PrintedFigure figure(String keys) {
        return ReadClaims.ofFigures("[{id: a, " + keys + "}]").figure("a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            printed: '115.000'                   | COUNT            | 115000
            printed: '115.000', step: 1000       | COUNT            | 114500 to 115500
            printed: '115.000', step: '500'      | COUNT            | 114750 to 115250
            printed: zes                         | COUNT            | 6
            printed: een kwart                   | FACTOR           | 19/80 to 21/80
            printed: 12%                         | PERCENT          | 23/2 to 25/2
            printed: bijna 25%                   | PERCENT          | 49/2 to 25
            printed: zes procent                 | PERCENT          | 11/2 to 13/2
            printed: 3 procentpunt               | POINTS           | 5/2 to 7/2
            printed: 2 keer                      | FACTOR           | 3/2 to 5/2
            printed: negen keer zo veel          | FACTOR           | 17/2 to 19/2
            printed: 12%, kind: count            | COUNT            | 12
            printed: 12 euro                     | FACTOR           | 23/2 to 25/2
            printed: 3 minuten                   | FACTOR           | 5/2 to 7/2
            printed: 2 ton euro                  | FACTOR           | 150000 to 250000
            printed: € 2 ton                     | FACTOR           | 150000 to 250000
            printed: 2 ton                       | COUNT            | 1500 to 2500
            printed: 2 kilo                      | COUNT            | 2
            printed: een kwart, kind: percent    | PERCENT          | 95/4 to 105/4
            printed: 39%, kind: percent_decrease | PERCENT_DECREASE | -79/2 to -77/2
            """)
    void theKindIsStatedOrSaidByTheNumberItselfOrThatOfACount(String keys, NumberKind kind, String interval) {
        PrintedFigure figure = figure(keys);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.interval()).hasToString(interval);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            printed: 20.5                   | claims.yaml:1:19: printed must be a string, not the number 20.5: 1.230 and 1,5 would lose their meaning. | Write "20.5" in quotes.
            printed: 10, kind: count        | claims.yaml:1:19: printed must be a string, not the number 10: 1.230 and 1,5 would lose their meaning.   | Write "10" in quotes.
            printed: '115.000', step: 0     | claims.yaml:1:36: a number above zero must stand here, not 0.                                            | Write 1000, for example.
            printed: '115.000', step: -5    | claims.yaml:1:36: a number above zero must stand here, not -5.                                           | Write 1000, for example.
            printed: '115.000', step: '1,5' | claims.yaml:1:36: a whole number must stand here, not a text (1,5).                                             | Write digits only.
            """)
    void aFigureThatCannotBeReadIsAFaultWithItsPlace(String keys, String message, String remedy) {
        assertThatThrownBy(() -> figure(keys))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message + "\n  " + remedy);
    }

    /** 434 of 1.000 are 0,434; what the claim gives is rounded, and a figure that something else rests on is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: ratio, numerator: whole, denominator: part, printed: result}                             | FACTOR
            {type: share, part: part, whole: whole, printed: result}                                        | PERCENT
            {type: rate, count: part, population: whole, per: 1000, printed: result}                        | FACTOR
            {type: median, of: [part, whole], printed: result}                                              | FACTOR
            {type: sum, terms: [part, whole], total: result}                                                | COUNT
            {type: difference, from: part, to: whole, printed: result}                                      | COUNT
            {type: median, of: [part, whole], printed: result}, {type: same, left: result, right: part}     | COUNT
            {type: nothing, printed: result}, {printed: result}                                             |
            """)
    void aResultOfADivisionIsRoundedUnlessSomethingElseRestsOnIt(String claims, NumberKind kind) {
        String cluster = "{id: c, figures: [{id: part, printed: '434'}, {id: whole, printed: '1.000'},"
                + " {id: result, printed: '2'}], claims: [" + claims + "]}";
        if (kind == null) {
            assertThatThrownBy(() -> ClusterReader.read(ReadClaims.node(cluster)))
                    .isInstanceOf(InvalidInputException.class);
            return;
        }
        PrintedFigure result =
                ClusterReader.read(ReadClaims.node(cluster)).figures().get(2);

        assertThat(result.kind()).isEqualTo(kind);
    }

    /** A number of the text has the unit of the row that a claim sets it beside, and so its kind and its words. */
    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource(delimiter = '|', textBlock = """
            24,5 ton       | euro    | FACTOR  | 2445000 to 2455000
            24,5 ton       | kg      | COUNT   | 24450 to 24550
            12 euro        | euro    | FACTOR  | 23/2 to 25/2
            12             | percent | PERCENT | 23/2 to 25/2
            een op de acht | percent | PERCENT | 200/17 to 40/3
            51 kilo        | count   | COUNT   | 51
            12%            | count   | PERCENT | 23/2 to 25/2
            """)
    void theUnitOfTheDataSaysWhatANumberBesideItIs(String printed, String unit, NumberKind kind, String interval) {
        ClaimReader reader = new ClaimReader(Words.builtIn());
        reader.expect(
                List.of(ReadClaims.node("{type: same, left: row, right: a}")),
                Map.of("row", Units.builtIn().unit(unit)));

        PrintedFigure figure = reader.readFigure(ReadClaims.node("{id: a, printed: '" + printed + "'}"));

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.interval()).hasToString(interval);
    }

    @Test
    void aPartInWordsIsNoCount() {
        assertThatThrownBy(() -> figure("printed: een kwart, kind: count"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("claims.yaml:1:19: \"een kwart\" is a part of something, and no count:"
                        + " its kind must be percent or factor.\n");
    }

    @Test
    void whatOtherSourcesPrintIsReadLikeTheFigure() {
        PrintedFigure figure = figure("printed: 39%, kind: percent_decrease, outside: [{printed: 31%, source: s1},"
                + " {printed: bijna 40%, source: s2, release: r1, definition: by day, definition_nl: per dag}]");

        assertThat(figure.outside())
                .extracting(
                        Outside::text,
                        other -> other.values().bounded().orElseThrow().toString(),
                        Outside::source)
                .containsExactly(tuple("31%", "-63/2 to -61/2", "s1"), tuple("bijna 40%", "-40 to -35", "s2"));
        assertThat(figure.outside())
                .extracting(other -> other.origin().release())
                .containsExactly("", "r1");
        assertThat(figure.outside())
                .extracting(other -> other.origin().hasOtherDefinition())
                .containsExactly(false, true);
        assertThat(figure.outside().get(1).origin().definition().in(Language.NL))
                .isEqualTo("per dag");
    }

    @Test
    void aFigureMayBeKnownForCertain() {
        assertThat(figure("printed: '10', fixed: true").fixed()).isTrue();
        assertThat(figure("printed: '10'").fixed()).isFalse();
    }

    /** As far as can be known where a figure is missing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {relation: less, left: x, right: y}             | fell
            {relation: highest_of, figure: x, among: [y]}   |
            {printed: a, from: x, to: y}                    | 1,230
            {printed: x, from: a, to: a}                    |
            {word: lichte daling, from: x, to: y}           | lichte daling
            {direction: rise, figure: x}                    |
            """)
    void whatAClaimStatesIsKnownWithoutItsOtherFigures(String claim, String stated) {
        ReadClaims figures = ReadClaims.ofFigures("[{id: a, printed: '1.230'}]");

        if (stated == null) {
            assertThat(figures.stated(claim)).isEmpty();
        } else {
            assertThat(figures.stated(claim)).contains(stated);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: sum, terms: [], total: a}                               | claims.yaml:1:20: terms must name one figure at least.
            {type: share, part: a, whole: [], printed: a}                  | claims.yaml:1:31: whole must name one figure at least.
            {type: rate, count: a, population: a, per: 0, printed: b}      | claims.yaml:1:44: a number above zero must stand here, not 0.
            {type: growth, from: a, to: b, years: 0, printed: b}           | claims.yaml:1:39: years must be a whole number from 1 to 200, not 0.
            {type: median, of: [a, b], printed: b}                         | claims.yaml:1:37: the claim must not name b under of and as printed.
            {type: sum, terms: [a, b], total: b}                           | claims.yaml:1:20: the claim must not name b as term and as total.
            {type: sum, terms: [a, b], total_value: 1.5}                   | claims.yaml:1:41: a whole number must stand here, not a number (1.5).
            {type: compare, left: a, relation: more, right: b}             | claims.yaml:1:36: relation must be one of greater, less, equal, highest_of, lowest_of, not "more".
            {type: colour, left: a, right: b}                              | claims.yaml:1:8: type must be one of percent_change, growth, change_ratio, sum, median,
            """)
    void aClaimThatCannotBeReadIsAFaultWithItsPlace(String claim, String message) {
        ReadClaims figures = ReadClaims.ofFigures("[{id: a, printed: '10'}, {id: b, printed: '20'}]");

        assertThatThrownBy(() -> figures.read(claim))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFigureThatNobodyLookedUpIsAFaultOfTheProgram() {
        Given given = new Given(
                ReadClaims.node("{from: a}"),
                new English.Words("the claim"),
                Map.of(),
                Words.builtIn(),
                Optional.empty());

        assertThatThrownBy(() -> given.figure("from"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("figure a was not looked up first");
    }

    @Test
    void aRateMayLeaveOutNothingThatItsFigureDoesNotKnow() {
        ReadClaims figures = ReadClaims.ofFigures("[{id: a, printed: '10'}, {id: b, printed: '20'}]");

        assertThatThrownBy(() -> figures.read("{type: rate, count: a, population: b, printed: a}"))
                .hasMessageStartingWith("claims.yaml:1:1: cannot find key \"per\".");
        assertThat(figures.read("{type: rate, count: a, population: b, per: 1, printed: a}"))
                .isEqualTo(new Rate(figures.figure("a"), figures.figure("b"), Fraction.ONE, figures.figure("a")));
    }
}
