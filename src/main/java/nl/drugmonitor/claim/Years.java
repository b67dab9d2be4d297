package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;

/** Names runs of years. */
final class Years {
    private Years() {}

    /** Returns rising years with their runs joined: {@code 2015-2021, 2023}. */
    static String describe(List<Integer> years) {
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
