package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The claims a reader takes from sentences with invented figures. A hedged number is a row of the data. */
class SentencesTest {
    private static final Figures FIGURES = DataOf2025.figures();

    @ParameterizedTest(name = "{0} {1}: {2}, {3} {4}")
    @CsvFileSource(resources = "/claim/sentences.csv", delimiter = '|', useHeadersInDisplayName = true)
    void eachSentenceHasItsVerdictAndItsExactValue(
            String id,
            String type,
            String numbers,
            @Nullable String word,
            @Nullable String printed,
            Outcome outcome,
            @Nullable String exact) {
        Claim claim = claim(
                type, List.of(numbers.split("; ")), Optional.ofNullable(word), Objects.requireNonNullElse(printed, ""));
        Verdict verdict = claim.check();

        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
        if (exact != null) {
            Interval computed = verdict.result().orElseThrow().computed();
            assertThat(computed.contains(fraction(exact)))
                    .as("%s in %s", exact, computed)
                    .isTrue();
        }
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    private static Claim claim(String type, List<String> numbers, Optional<String> word, String printed) {
        List<PrintedFigure> inputs = new ArrayList<>();
        for (String number : numbers) {
            inputs.add(PrintedFigure.of(
                    "figure" + inputs.size(), number.endsWith("%") ? NumberKind.PERCENT : NumberKind.COUNT, number));
        }
        PrintedFigure first = inputs.get(0);
        PrintedFigure last = inputs.get(inputs.size() - 1);
        return switch (type) {
            case "percent_change" -> new PercentChange(first, last, result(word, printed, NumberKind.PERCENT));
            case "sum" -> new Sum(inputs, result(word, printed, NumberKind.COUNT));
            case "difference" -> new Difference(first, last, result(word, printed, NumberKind.COUNT), Sign.SIGNED);
            case "share" -> new Share(first, last, result(word, printed, NumberKind.PERCENT));
            case "points" -> new Points(first, last, result(word, printed, NumberKind.POINTS));
            case "ratio" -> new Ratio(first, last, result(word, printed, NumberKind.FACTOR));
            case "rate per 100.000" ->
                new Rate(first, last, Fraction.of(100_000), result(word, printed, NumberKind.FACTOR));
            case "word" ->
                new ChangeBetween(
                        first, last, FIGURES.words().change(word.orElseThrow()).orElseThrow(), BoundsFrom.WORDS);
            case "rose" -> new Compare(last, Relation.GREATER, first);
            case "highest" -> new Extreme(first, End.HIGHEST, inputs.subList(1, inputs.size()));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static PrintedFigure result(Optional<String> hedge, String printed, NumberKind kind) {
        if (hedge.isEmpty()) {
            return PrintedFigure.of("result", kind, printed);
        }
        Hedge meaning = FIGURES.words().hedge(hedge.get()).orElseThrow();
        Row row = Row.of("2024", printed).hedged(meaning);
        return kind == NumberKind.PERCENT
                ? row.in(Row.indicator(BuiltInUnits.PERCENT, "port")).figure("result")
                : row.figure("result");
    }
}
