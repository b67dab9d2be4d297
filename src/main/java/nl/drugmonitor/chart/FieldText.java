package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.input.Node;

/**
 * A text of charts.yaml with numbers to be filled in: {@code van {value 2014} naar {value newest} ({change 2014
 * newest})}.
 */
record FieldText(Node node, List<String> words, List<Field> fields) {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    /** What is filled in; its name in the file is in small letters. */
    enum Kind {
        /** The number as it is drawn: {@code bijna 56.858}. */
        VALUE(1),
        /** How much it changed in percent: {@code -39%}. */
        CHANGE(2),
        /** The number divided by the months of its period. */
        MONTHLY(1),
        /** How much that changed in percent. */
        MONTHLY_CHANGE(2),
        /** The period: {@code 2024}, {@code april–december 2023}. */
        YEAR(1),
        /** A figure of the claims file as one of the readings has it: {@code reading 2 cbr_2024}. */
        READING(1);

        private static final List<String> NAMES =
                Stream.of(values()).map(Kind::toString).toList();

        private final int names;

        Kind(int names) {
            this.names = names;
        }

        private static Optional<Kind> of(String word) {
            return Stream.of(values())
                    .filter(kind -> kind.toString().equals(word))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number to be filled in.
     *
     * @param names of the numbers that it is made from
     * @param reading the number of the reading, of a field of that kind, else 0
     */
    record Field(Kind kind, List<String> names, int reading) {}

    /** Reads a text, whose fields are the same in any data. */
    static FieldText of(Node node) {
        String text = node.filled();
        List<String> words = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words.add(text.substring(end, matcher.start()));
            fields.add(field(matcher.group(1), node));
            end = matcher.end();
        }
        words.add(text.substring(end));
        if (String.join("", words).matches("(?s).*[{}].*")) {
            throw node.fault("chart_braces", "{", "}");
        }
        return new FieldText(node, List.copyOf(words), List.copyOf(fields));
    }

    private static Field field(String written, Node node) {
        List<String> words = List.of(written.strip().split("\\s+"));
        Kind kind = Kind.of(words.get(0)).orElseThrow(() -> node.fault("chart_field", words.get(0), Kind.NAMES));
        List<String> rest = words.subList(1, words.size());
        int reading = 0;
        if (kind == Kind.READING) {
            if (rest.isEmpty() || !rest.get(0).matches("[1-9]")) {
                throw fieldFault(kind, written, node);
            }
            reading = Integer.parseInt(rest.get(0));
            rest = rest.subList(1, rest.size());
        }
        if (rest.size() == kind.names) {
            return new Field(kind, rest, reading);
        }
        if (rest.size() != kind.names + 1) {
            throw fieldFault(kind, written, node);
        }
        String series = rest.get(0);
        return new Field(
                kind, rest.stream().skip(1).map(year -> series + " " + year).toList(), reading);
    }

    private static RuntimeException fieldFault(Kind kind, String written, Node node) {
        return node.fault("chart_field_names", written, kind.toString(), kind.names);
    }

    /** Returns whether the text names a number. */
    boolean hasFields() {
        return !fields.isEmpty();
    }

    /** Returns the text without its fields. */
    String plain() {
        return String.join(" ", words);
    }

    String fill(FieldValues values) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < fields.size(); i++) {
            text.append(values.of(fields.get(i), node)).append(words.get(i + 1));
        }
        return text.toString();
    }
}
