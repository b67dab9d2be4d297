package nl.drugmonitor.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedSourceTest {
    private final Faults faults = new Faults();

    private MarkedSource code(String source) {
        return cell("code", source, 1);
    }

    private MarkedSource text(String source) {
        return cell("markdown", source, 0);
    }

    private MarkedSource cell(String type, String source, int number) {
        Cell cell = new Cell(
                JsonNodeFactory.instance.objectNode().put("cell_type", type).put("source", source), number);
        return MarkedSource.of(cell, 7, Place.of("a.ipynb"), faults);
    }

    @Test
    void aSolutionBecomesALineToFillIn() {
        MarkedSource source = code("""
                // How many?
                // BEGIN SOLUTION
                var half = 21;
                var answer = 2 * half;
                // END SOLUTION
                exercise("1.1").check(answer)""");

        assertThat(source.hasSolution()).isTrue();
        assertThat(source.withoutSolutions(Language.EN)).isEqualTo("""
                // How many?
                var answer = notYet(); // your answer here
                exercise("1.1").check(answer)""");
        assertThat(source.withoutSolutions(Language.NL)).contains("\nvar answer = notYet(); // hier het antwoord\n");
        assertThat(source.withoutMarks()).isEqualTo("""
                // How many?
                var half = 21;
                var answer = 2 * half;
                exercise("1.1").check(answer)""");
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void wordsMayStandBehindAMarkAndTheIndentationStays() {
        MarkedSource source = code("""
                if (true) {
                    // BEGIN SOLUTION the short way
                    var rise = 3;
                    //END SOLUTION of it
                    exercise("1.2").check( rise );
                }
                """);

        assertThat(source.withoutSolutions(Language.EN)).isEqualTo("""
                if (true) {
                    var rise = notYet(); // your answer here
                    exercise("1.2").check( rise );
                }
                """);
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void eachSolutionOfACellHasItsLine() {
        MarkedSource source = code("""
                // BEGIN SOLUTION
                var first = 1;
                // END SOLUTION
                exercise("1.1").check(first);
                // BEGIN SOLUTION
                var second = 2;
                // END SOLUTION
                exercise("1.2").check(second)""");

        assertThat(source.withoutSolutions(Language.EN)).isEqualTo("""
                var first = notYet(); // your answer here
                exercise("1.1").check(first);
                var second = notYet(); // your answer here
                exercise("1.2").check(second)""");
    }

    @Test
    void aSolutionInTextBecomesAPlaceForTheAnswer() {
        MarkedSource source =
                text("Why?\n\n<!-- BEGIN SOLUTION in short -->\nBecause.\n<!-- END SOLUTION -->\n\nGo on.");

        assertThat(source.withoutSolutions(Language.EN)).isEqualTo("Why?\n\n*Your answer here.*\n\nGo on.");
        assertThat(source.withoutSolutions(Language.NL)).contains("\n*Hier het antwoord.*\n");
        assertThat(source.withoutMarks()).isEqualTo("Why?\n\nBecause.\n\nGo on.");
    }

    @Test
    void aCellWithoutMarksStaysAsItIs() {
        MarkedSource source = code("int solution = 1; // the best solution begins here\n");

        assertThat(source.hasSolution()).isFalse();
        assertThat(source.withoutSolutions(Language.EN))
                .isEqualTo("int solution = 1; // the best solution begins here\n");
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            // BEGIN SOLUTION~a~// BEGIN SOLUTION~b~// END SOLUTION | a.ipynb: cell 7, line 3: a solution begins before the one that begins in line 1 has ended.
            a~// BEGIN SOLUTION~b                                   | a.ipynb: cell 7, line 2: the solution that begins here has no end.
            a~b~// END SOLUTION                                     | a.ipynb: cell 7, line 3: a solution ends that has not begun.
            ### BEGIN SOLUTION                                      | a.ipynb: cell 7, line 1: "### BEGIN SOLUTION" is no line that marks a solution.
            int a; // BEGIN SOLUTION                                | a.ipynb: cell 7, line 1: "int a; // BEGIN SOLUTION" is no line that marks a solution.
            // begin solution                                       | a.ipynb: cell 7, line 1: "// begin solution" is no line that marks a solution.
            <!-- END SOLUTION -->                                   | a.ipynb: cell 7, line 1: "<!-- END SOLUTION -->" is no line that marks a solution.
            """)
    void aMarkThatWouldGiveTheSolutionAwayIsAFault(String lines, String message) {
        code(lines.replace('~', '\n'));

        List<Fault> found = faults.all();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).in(Language.EN)).startsWith(message + "\n  Write ");
    }
}
