package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Some years, shown with their runs joined: {@code 2015-2021, 2023}.
 *
 * @param years rising, one at least
 */
public record Years(List<Integer> years) implements Sayable {
    public Years {
        years = List.copyOf(years);
    }

    /** Returns the years of some values, or nothing if there are none. */
    static Optional<Years> of(List<Published> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Years(
                        values.stream().map(value -> value.period().year()).toList()));
    }

    @Override
    public String in(Language language) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < years.size(); i++) {
            boolean ends = i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1;
            if (ends) {
                runs.add(start == i ? years.get(i).toString() : years.get(start) + "-" + years.get(i));
                start = i + 1;
            }
        }
        return String.join(", ", runs);
    }
}
