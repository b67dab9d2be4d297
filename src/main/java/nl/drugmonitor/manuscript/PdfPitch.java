package nl.drugmonitor.manuscript;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the lines of a column stand apart.
 *
 * @param usual the commonest distance for each size of type
 */
record PdfPitch(Map<Float, Float> usual) {
    /** Lines further apart, in sizes of type, are no lines of one paragraph, even if their space is double. */
    private static final float WIDEST = 3;

    private static final float OTHERWISE = 1.5f;

    static PdfPitch of(List<PdfLine> column) {
        Map<Float, Map<Float, Integer>> distances = new HashMap<>();
        for (int i = 1; i < column.size(); i++) {
            float size = column.get(i).size();
            float distance =
                    Math.round(2 * (column.get(i).y() - column.get(i - 1).y())) / 2f;
            if (size == column.get(i - 1).size() && distance < WIDEST * size) {
                distances.computeIfAbsent(size, unused -> new HashMap<>()).merge(distance, 1, Integer::sum);
            }
        }
        Map<Float, Float> usual = new HashMap<>();
        distances.forEach((size, times) -> usual.put(size, commonest(times)));
        return new PdfPitch(usual);
    }

    /** Returns the distance that is there most often, and of several the least. */
    private static float commonest(Map<Float, Integer> times) {
        return times.entrySet().stream()
                .min(Map.Entry.<Float, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    float at(float size) {
        return usual.getOrDefault(size, OTHERWISE * size);
    }
}
