package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;

/**
 * The figures of a text, some of them with another number than is printed.
 *
 * @param numbers what is meant, by the figure as it is printed
 */
public record Corrected(Map<PrintedFigure, Printed> numbers) {
    public Corrected {
        numbers = Map.copyOf(numbers);
    }

    /** Returns the figure as it is meant. */
    PrintedFigure figure(PrintedFigure printed) {
        Printed meant = numbers.get(printed);
        return meant == null ? printed : printed.printing(meant);
    }

    List<PrintedFigure> figures(List<PrintedFigure> printed) {
        List<PrintedFigure> meant = new ArrayList<>();
        for (PrintedFigure figure : printed) {
            meant.add(figure(figure));
        }
        return meant;
    }

    /** Returns what was published for some periods, with the rows that are figures of the text as they are meant. */
    List<Published> published(List<Published> periods) {
        Map<Observation, Observation> rows = new HashMap<>();
        for (PrintedFigure figure : numbers.keySet()) {
            if (figure.observation().isPresent()) {
                rows.put(
                        figure.observation().get(), figure(figure).observation().orElseThrow());
            }
        }
        List<Published> meant = new ArrayList<>();
        for (Published period : periods) {
            List<Observation> all = new ArrayList<>();
            for (Observation row : period.all()) {
                all.add(rows.getOrDefault(row, row));
            }
            meant.add(new Published(period.period(), all));
        }
        return meant;
    }
}
