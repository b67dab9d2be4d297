package nl.drugmonitor.kernel.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values inside a list, a map and the like. If one of them has a renderer of its own, each is shown as it is alone:
 * those of a list one below the other, those of a map in a table beside their keys. Others are shown as text.
 */
final class Several {
    /** So deep a value may lie in lists of lists. */
    private static final int DEEPEST = 6;

    /** So many lists and maps are looked into, for a list may also hold itself, and that many times. */
    private static final int MOST_OPENED = 1000;

    private final Renderer.Context context;
    private int opened;

    Several(Renderer.Context context) {
        this.context = context;
    }

    /** What is shown of one value. */
    private record Part(String html, String text) {}

    /** Returns what is inside a value; nothing if it holds nothing that has a renderer of its own. */
    Optional<MimeBundle> of(Object value) {
        return part(value, 0).map(part -> {
            Map<String, Object> data = new LinkedHashMap<>();
            if (context.wants(MimeBundle.HTML)) {
                data.put(MimeBundle.HTML, part.html());
            }
            data.put(MimeBundle.TEXT, part.text());
            return new MimeBundle(data, Map.of());
        });
    }

    /** Returns what is shown of a value, if that is more than its text. */
    private Optional<Part> part(@Nullable Object value, int depth) {
        if (depth > DEEPEST || opened > MOST_OPENED) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(inside -> part(inside, depth + 1));
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return map(List.of(entry), depth);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map.entrySet(), depth);
        }
        if (value instanceof Object[] array) {
            return list(Arrays.asList(array), depth);
        }
        if (value instanceof Collection<?> collection) {
            return list(collection, depth);
        }
        return context.rendered(value).map(Several::rich);
    }

    private Part plain(@Nullable Object value) {
        String text = context.text(value);
        return new Part("<p>" + Html.escape(text) + "</p>", text);
    }

    private static Part rest(int count, String what) {
        String rest = Cut.rest(count, what);
        return new Part("<p>" + rest + "</p>", rest);
    }

    private static Part rich(MimeBundle rendered) {
        Map<String, Object> forms = rendered.data();
        String text = String.valueOf(forms.get(MimeBundle.TEXT));
        return new Part(html(forms, text), text);
    }

    private static String html(Map<String, Object> forms, String text) {
        Object html = forms.get(MimeBundle.HTML);
        if (html != null) {
            return String.valueOf(html);
        }
        Object picture = forms.get(BuiltIn.PNG);
        return picture == null
                ? "<pre>" + Html.escape(text) + "</pre>"
                : "<img alt=\"" + Html.escape(text) + "\" src=\"data:image/png;base64," + picture + "\">";
    }

    /** Returns the elements one below the other. */
    private Optional<Part> list(Collection<?> elements, int depth) {
        List<@Nullable Object> shown = new ArrayList<>();
        elements.stream().limit(Cut.MOST).forEach(shown::add);
        opened++;
        List<Optional<Part>> rich = rich(shown, depth);
        if (rich.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            parts.add(orPlain(rich.get(i), shown.get(i)));
        }
        if (elements.size() > parts.size()) {
            parts.add(rest(elements.size() - parts.size(), "elements"));
        }
        return Optional.of(new Part(
                String.join("\n", parts.stream().map(Part::html).toList()),
                String.join("\n\n", parts.stream().map(Part::text).toList())));
    }

    /** Returns the entries as the rows of a table. */
    private Optional<Part> map(Collection<? extends Map.Entry<?, ?>> entries, int depth) {
        List<@Nullable Object> keys = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        entries.stream().limit(Cut.MOST).forEach(entry -> {
            keys.add(entry.getKey());
            values.add(entry.getValue());
        });
        opened++;
        List<Optional<Part>> richKeys = rich(keys, depth);
        List<Optional<Part>> richValues = rich(values, depth);
        if (richKeys.stream().allMatch(Optional::isEmpty) && richValues.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder("<table>\n<tbody>\n");
        List<String> text = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Part key = orPlain(richKeys.get(i), keys.get(i));
            Part value = orPlain(richValues.get(i), values.get(i));
            html.append("<tr><th scope=\"row\">").append(key.html()).append("</th><td>");
            html.append(value.html()).append("</td></tr>\n");
            boolean isOneLine = value.text().indexOf('\n') < 0;
            text.add(key.text()
                    + (isOneLine
                            ? ": " + value.text()
                            : ":\n" + value.text().indent(2).stripTrailing()));
        }
        html.append("</tbody>\n</table>");
        if (entries.size() > keys.size()) {
            Part rest = rest(entries.size() - keys.size(), "entries");
            html.append('\n').append(rest.html());
            text.add(rest.text());
        }
        return Optional.of(new Part(html.toString(), String.join("\n", text)));
    }

    private List<Optional<Part>> rich(List<@Nullable Object> values, int depth) {
        return values.stream().map(value -> part(value, depth + 1)).toList();
    }

    private Part orPlain(Optional<Part> rich, @Nullable Object value) {
        return rich.isPresent() ? rich.get() : plain(value);
    }
}
