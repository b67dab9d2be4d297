package nl.drugmonitor.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Running text, with marks and links in it. */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /** Returns texts, spans and strings one after the other. */
    public static Text of(Object... parts) {
        return new Text(Arrays.stream(parts)
                .flatMap(part -> part instanceof Text text
                        ? text.spans().stream()
                        : List.of(part instanceof Span span ? span : Span.plain(part.toString())).stream())
                .toList());
    }

    /** Returns the texts with something between them. */
    public static Text joined(Object between, List<?> texts) {
        List<Object> parts = new ArrayList<>();
        for (Object text : texts) {
            if (!parts.isEmpty()) {
                parts.add(between);
            }
            parts.add(text);
        }
        return of(parts.toArray());
    }

    /** Returns the words that matter most: all but small ones. */
    String brief() {
        return spans.stream().filter(span -> !span.isSmall()).map(Span::text).collect(Collectors.joining());
    }

    /** Returns the words alone. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
