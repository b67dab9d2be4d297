package nl.drugmonitor.kernel.display;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of records, and of maps, as a table of HTML. */
final class Tables {
    private Tables() {}

    /** Returns a table if the elements are all records of one type, or all maps. */
    static Optional<String> of(List<?> rows, Renderer.Context context) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object first = rows.get(0);
        if (first instanceof Map) {
            return rows.stream().allMatch(Map.class::isInstance)
                    ? Optional.of(ofMaps(rows, context))
                    : Optional.empty();
        }
        if (!(first instanceof Record)) {
            return Optional.empty();
        }
        Class<?> type = first.getClass();
        return rows.stream().allMatch(type::isInstance) ? ofRecords(type, rows, context) : Optional.empty();
    }

    private static Optional<String> ofRecords(Class<?> type, List<?> rows, Renderer.Context context) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        if (!components.stream().allMatch(component -> component.getAccessor().trySetAccessible())) {
            return Optional.empty();
        }
        List<String> columns = components.stream().map(RecordComponent::getName).toList();
        List<List<@Nullable Object>> cells = new ArrayList<>();
        try {
            for (Object row : Cut.first(rows)) {
                List<@Nullable Object> line = new ArrayList<>();
                for (RecordComponent component : components) {
                    line.add(component.getAccessor().invoke(row));
                }
                cells.add(line);
            }
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // an accessor of the user's own fails; the record is shown as text, which says so
        }
        return Optional.of(table(columns, cells, rows.size(), context));
    }

    private static String ofMaps(List<?> rows, Renderer.Context context) {
        List<Map<?, ?>> maps =
                Cut.first(rows).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
        List<?> keys = Cut.first(
                maps.stream().flatMap(map -> map.keySet().stream()).distinct().toList());
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Map<?, ?> map : maps) {
            List<@Nullable Object> line = new ArrayList<>();
            keys.forEach(key -> line.add(map.containsKey(key) ? map.get(key) : ""));
            cells.add(line);
        }
        return table(keys, cells, rows.size(), context);
    }

    private static String table(
            List<?> columns, List<List<@Nullable Object>> cells, int all, Renderer.Context context) {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        columns.forEach(column -> html.append("<th>").append(escaped(column)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<@Nullable Object> line : cells) {
            html.append("<tr>");
            line.forEach(cell -> html.append("<td>").append(cell(cell, context)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>");
        if (all > cells.size()) {
            html.append("\n<p>").append(Cut.rest(all - cells.size(), "rows")).append("</p>");
        }
        return html.toString();
    }

    /** Returns a value as it is shown alone, where it has a renderer of its own. */
    private static String cell(@Nullable Object value, Renderer.Context context) {
        return Optional.ofNullable(value)
                .flatMap(new Several(context)::of)
                .map(shown -> shown.data().get(MimeBundle.HTML))
                .map(String::valueOf)
                .orElseGet(() -> escaped(value));
    }

    private static String escaped(@Nullable Object value) {
        return Html.escape(Cut.value(value));
    }
}
