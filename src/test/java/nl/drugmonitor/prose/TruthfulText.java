package nl.drugmonitor.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Outcome;

/** Makes paragraphs of which every statement is true: the patterns of patterns.txt with figures that are drawn. */
final class TruthfulText {
    private static final List<String> PEOPLE = List.of(
            "thuiswerkers", "rokers", "huiseigenaren", "mantelzorgers", "fietsers", "deeltijders", "geslaagden");
    private static final List<String> PLACES = List.of(
            "Assen", "Breda", "Delft", "Ede", "Goes", "Hoorn", "Kampen", "Meppel", "Sittard", "Tiel", "Venlo",
            "Zwolle");
    private static final List<String> MONTHS = List.of("januari", "maart", "april", "juni", "september", "november");
    private static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2024;

    private final List<Pattern> patterns = lines("patterns.txt").stream()
            .map(cells -> new Pattern(StatementKind.named(cells.get(0)), cells.get(1)))
            .toList();
    private final List<List<String>> things = lines("things.txt");
    private final Random random;

    TruthfulText(long seed) {
        this.random = new Random(seed);
    }

    /** A sentence, or two or three, with places for what is drawn. */
    record Pattern(StatementKind kind, String template) {
        int sentences() {
            return template.split("\\. (?=[A-Z{\\[])").length;
        }
    }

    /** A number that stands in a text. */
    record Slot(String name, int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * A statement with its numbers.
     *
     * @param start where its text starts in its paragraph
     */
    record Statement(
            Pattern pattern, String text, int start, List<Slot> slots, Map<String, String> words, boolean isRise) {
        /** Returns whether one of its claims differs, were its text another with other digits. */
        boolean differs(String other) {
            Map<String, String> figures = slots.stream()
                    .collect(
                            Collectors.toMap(Slot::name, slot -> slot.in(other).toLowerCase(Locale.ROOT), (a, b) -> a));
            Said said = new Said(figures, words, isRise);
            return pattern.kind().claims(said).stream()
                    .anyMatch(claim -> claim.check().outcome() == Outcome.DIFFERS);
        }

        /** Returns whether all its claims hold. */
        boolean isTrue() {
            Map<String, String> figures = slots.stream()
                    .collect(Collectors.toMap(Slot::name, slot -> slot.in(text).toLowerCase(Locale.ROOT), (a, b) -> a));
            Said said = new Said(figures, words, isRise);
            return pattern.kind().claims(said).stream()
                    .allMatch(claim -> claim.check().outcome() == Outcome.REPRODUCED);
        }
    }

    /** Some statements, one behind another. */
    record Paragraph(List<Statement> statements, String text, int sentences) {}

    private static List<List<String>> lines(String file) {
        try (InputStream stream = TruthfulText.class.getResourceAsStream("/prose/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> {
                        int bar = line.indexOf('|');
                        return List.of(
                                line.substring(0, bar).strip(),
                                line.substring(bar + 1).strip());
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** Returns some paragraphs in which no two statements are about the same things. */
    List<Paragraph> paragraphs(int number) {
        List<List<String>> unused = new ArrayList<>(things);
        Collections.shuffle(unused, random);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            paragraphs.add(paragraph(unused));
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<List<String>> unused) {
        int most = 2 + random.nextInt(5);
        int sentences = 0;
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        while (sentences < most) {
            Pattern pattern = patterns.get(random.nextInt(patterns.size()));
            if (sentences + pattern.sentences() <= 6) {
                text.append(text.isEmpty() ? "" : " ");
                Statement statement = statement(pattern, text.length(), unused);
                statements.add(statement);
                text.append(statement.text());
                sentences += pattern.sentences();
            }
        }
        return new Paragraph(statements, text.toString(), sentences);
    }

    /** Draws figures until they make the statement true; most do at once. */
    private Statement statement(Pattern pattern, int start, List<List<String>> unused) {
        Map<String, String> words = words(unused);
        while (true) {
            Draw draw = new Draw(random);
            words.forEach(draw::word);
            pattern.kind().draw(draw);
            Statement statement = new Writing(pattern, draw, random).statement(start);
            if (statement.isTrue()) {
                return statement;
            }
        }
    }

    private Map<String, String> words(List<List<String>> unused) {
        Map<String, String> words = new HashMap<>();
        int year = FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR);
        int span = 2 + random.nextInt(8);
        words.put("y1", Integer.toString(year));
        words.put("y0", Integer.toString(year - 1));
        words.put("old", Integer.toString(year - span));
        words.put("after", Integer.toString(year - span + 1));
        words.put("span", Integer.toString(span));
        words.put("years", Draw.word(span));
        List<String> subject = unused.remove(unused.size() - 1);
        words.put("owner", subject.get(0));
        words.put("things", subject.get(1));
        words.put("others", unused.get(0).get(1));
        List<String> places = new ArrayList<>(PLACES);
        Collections.shuffle(places, random);
        words.put("place", places.get(0));
        words.put("place2", places.get(1));
        words.put("place3", places.get(2));
        words.put("people", PEOPLE.get(random.nextInt(PEOPLE.size())));
        words.put("month", MONTHS.get(random.nextInt(MONTHS.size())));
        return words;
    }

    /** Fills in a pattern, and remembers where its numbers stand. */
    private static final class Writing {
        private final Pattern pattern;
        private final Draw draw;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Slot> slots = new ArrayList<>();

        Writing(Pattern pattern, Draw draw, Random random) {
            this.pattern = pattern;
            this.draw = draw;
            this.random = random;
        }

        Statement statement(int start) {
            String template = pattern.template();
            int at = 0;
            while (at < template.length()) {
                char next = template.charAt(at);
                if (next == '{' || next == '[') {
                    int end = template.indexOf(next == '{' ? '}' : ']', at);
                    String inside = template.substring(at + 1, end);
                    if (next == '[') {
                        text.append(choice(inside));
                    } else {
                        place(inside);
                    }
                    at = end + 1;
                } else {
                    text.append(next);
                    at++;
                }
            }
            return new Statement(pattern, text.toString(), start, slots, draw.words(), draw.isRise());
        }

        private String choice(String inside) {
            String[] choices = inside.split("/");
            return choices[random.nextInt(choices.length)];
        }

        private void place(String inside) {
            int bar = inside.indexOf('|');
            if (bar >= 0) {
                text.append(draw.isRise() ? inside.substring(0, bar) : inside.substring(bar + 1));
                return;
            }
            String name = inside.toLowerCase(Locale.ROOT);
            boolean isFirst = !name.equals(inside);
            String figure = draw.figures().get(name);
            String said = figure == null ? draw.words().get(name) : figure;
            if (said == null) {
                throw new IllegalStateException("no " + name + " in " + pattern.template());
            }
            if (figure != null) {
                slots.add(new Slot(name, text.length(), text.length() + said.length()));
            }
            text.append(isFirst ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) : said);
        }
    }
}
