package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Some periods, shown with their runs joined: {@code 2015-2021, 2023}, {@code 2023-Q1 to 2023-Q3}.
 *
 * @param periods in the order of time, one at least
 */
public record Periods(List<Period> periods) implements Sayable {
    public Periods {
        periods = List.copyOf(periods);
    }

    /** Returns the periods of some values, or nothing if there are none. */
    static Optional<Periods> of(List<Published> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Periods(values.stream().map(Published::period).toList()));
    }

    @Override
    public String in(Language language) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < periods.size(); i++) {
            boolean ends =
                    i + 1 == periods.size() || !periods.get(i + 1).previous().equals(periods.get(i));
            if (ends) {
                runs.add(run(periods.get(start), periods.get(i), language));
                start = i + 1;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(Period first, Period last, Language language) {
        if (first.equals(last)) {
            return first.in(language);
        }
        return first.isYear() ? first.in(language) + "-" + last.in(language) : language.text("range", first, last);
    }
}
