package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.input.Node;

/** Figures add up to a total. */
public record Sum(List<PrintedFigure> terms, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE =
            ClaimType.of("sum", Sum::read, "terms", "total").with("total_value").ofOneUnit();

    private static Sum read(Given given) {
        List<PrintedFigure> terms = given.figures("terms");
        PrintedFigure total = given.has("total") ? given.figure("total") : total(given);
        if (terms.contains(total)) {
            throw given.node().require("terms").fault("term_and_total", given.name(), total.id());
        }
        return new Sum(terms, total);
    }

    private static PrintedFigure total(Given given) {
        Node value = given.node().require("total_value");
        Printed printed = value.kind() == Node.Kind.NUMBER
                ? Printed.of(value.wholeNumber().toString())
                : ClaimReader.printed(value, NumberKind.COUNT, given.words());
        return new PrintedFigure(
                "total_value", printed, NumberKind.COUNT, Optional.empty(), Optional.empty(), List.of(), true);
    }

    public Sum {
        terms = List.copyOf(terms);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Sum with(Corrected read) {
        return new Sum(read.figures(terms), read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
        List<PrintedFigure> figures = new ArrayList<>(terms);
        figures.add(printed);
        return figures;
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        boolean isTotal = figure.equals(printed);
        Range rest = isTotal ? Range.of(Fraction.ZERO) : values.of(printed);
        int times = 0;
        for (PrintedFigure term : terms) {
            if (term.equals(figure)) {
                times++;
            } else {
                rest = isTotal ? rest.plus(values.of(term)) : rest.minus(values.of(term));
            }
        }
        return List.of(times > 1 ? rest.times(Fraction.of(1, times)) : rest);
    }
}
