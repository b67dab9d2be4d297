package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.exact.Fraction;

/** Draws one draft of a text: its shape, its sizes, its names and its counts. */
final class Shapes {
    private static final List<String> TOPICS = List.of(
            "xtc",
            "cocaine",
            "ghb",
            "drivers",
            "labs",
            "seizures",
            "clients",
            "deaths",
            "nl",
            "men",
            "women",
            "n",
            "q");
    private static final List<Style> ROUNDED = List.of(
            Style.rounded(1, " miljoen"),
            Style.rounded(2, " mln"),
            Style.rounded(-3, ""),
            Style.rounded(-3, ""),
            Style.rounded(0, " duizend"));

    /** One quantity, year after year. */
    private record Row(String topic, List<String> ids) {
        String last() {
            return ids.get(ids.size() - 1);
        }
    }

    private final Chance chance;
    private final String mark;
    private final List<String> topics;
    private final String changeWord;
    private final int firstYear;
    private final Draft draft;

    private Shapes(Chance chance, String shape) {
        this.chance = chance;
        this.mark = chance.pick(List.of("_", "-", ".", ":", ""));
        this.topics = chance.shuffled(TOPICS);
        this.changeWord = chance.pick(List.of("change", "pct", "growth", "delta", "r"));
        this.firstYear = chance.between(2008, 2021);
        this.draft = new Draft(shape);
    }

    /** Returns a draft whose claims all hold: a large table once in twenty times, else one of seven smaller shapes. */
    static Draft draw(Chance chance) {
        if (chance.percent(5)) {
            return new Shapes(chance, "large table").largeTable();
        }
        return switch (chance.between(1, 7)) {
            case 1 -> new Shapes(chance, "time series").timeSeries();
            case 2 -> new Shapes(chance, "table").table();
            case 3 -> new Shapes(chance, "sum of sums").sumOfSums();
            case 4 -> new Shapes(chance, "shares").shares();
            case 5 -> new Shapes(chance, "rate and ratio").rateAndRatio();
            case 6 -> new Shapes(chance, "stock").stock();
            default -> new Shapes(chance, "rounded counts").roundedCounts();
        };
    }

    private Draft timeSeries() {
        int years = chance.between(3, 6);
        Row row = row(topics.get(0), years, chance.logUniform(20, 2e6), Style.COUNT);
        changes(row);
        int from = chance.between(0, years - 2);
        difference(row, from, chance.between(from + 1, years - 1));
        return draft;
    }

    private Draft table() {
        return table(chance.between(2, 4), chance.between(2, 3), chance.between(2, 5));
    }

    private Draft largeTable() {
        int categories = chance.between(2, 3);
        int years = categories == 3 ? 2 : chance.between(2, 3);
        int claims = chance.between(8, Math.min(12, 16 - categories * years));
        return table(categories, years, claims - years);
    }

    /** Makes a table with column totals, and so many changes, shares and differences of what stands in it. */
    private Draft table(int categories, int years, int extras) {
        double scale = chance.logUniform(400, 2e6);
        List<Row> rows = topics.stream()
                .limit(categories)
                .map(topic -> row(topic, years, scale * chance.logUniform(0.05, 1), Style.COUNT))
                .toList();
        Row total = totals(rows);
        chance.shuffled(choices(rows, total)).stream().limit(extras).forEach(Runnable::run);
        return draft;
    }

    private Row totals(List<Row> rows) {
        List<String> ids = new ArrayList<>();
        for (int year = 0; year < rows.get(0).ids().size(); year++) {
            int column = year;
            List<String> cells = rows.stream().map(row -> row.ids().get(column)).toList();
            ids.add(draft.derive(id("total", firstYear + year), Style.COUNT, Rule.SUM, cells));
        }
        draft.series(ids);
        return new Row("total", ids);
    }

    private List<Runnable> choices(List<Row> rows, Row total) {
        List<Runnable> choices = new ArrayList<>();
        for (int year = 0; year < total.ids().size(); year++) {
            int column = year;
            rows.forEach(row -> choices.add(() -> share(row, total, column)));
        }
        for (int year = 1; year < total.ids().size(); year++) {
            int column = year;
            Stream.concat(rows.stream(), Stream.of(total)).forEach(row -> {
                choices.add(() -> change(row, column - 1, column));
                choices.add(() -> difference(row, column - 1, column));
            });
        }
        return choices;
    }

    private Draft sumOfSums() {
        double scale = chance.logUniform(400, 2e6);
        String one = subtotal("east", topics.subList(0, chance.between(2, 3)), scale);
        String other = subtotal("west", topics.subList(3, chance.between(5, 6)), scale);
        String grand = draft.derive(id("grand", "total"), Style.COUNT, Rule.SUM, List.of(one, other));
        draft.derive(id("share", "east"), Style.share(chance.between(0, 1)), Rule.SHARE, List.of(one, grand));
        draft.derive(id("headline", "total"), Style.COUNT, Rule.SAME, List.of(grand));
        return draft;
    }

    private String subtotal(String region, List<String> parts, double scale) {
        List<String> ids = parts.stream()
                .map(part -> draft.give(id(region, part), Style.COUNT, Math.round(scale * chance.logUniform(0.05, 1))))
                .toList();
        return draft.derive(id("sub", region), Style.COUNT, Rule.SUM, ids);
    }

    private Draft shares() {
        int decimals = chance.between(0, 1);
        Row wholes = row("all", 2, chance.logUniform(400, 2e6), Style.COUNT);
        Row parts = parts(topics.get(0), wholes);
        List<String> shares = IntStream.range(0, 2)
                .mapToObj(year -> draft.derive(
                        id("share", firstYear + year),
                        Style.share(decimals),
                        Rule.SHARE,
                        List.of(parts.ids().get(year), wholes.ids().get(year))))
                .toList();
        draft.derive(id("pp", firstYear + 1), Style.points(decimals), Rule.POINTS, shares);
        if (chance.percent(50)) {
            change(new Row("share", shares), 0, 1);
        }
        return draft;
    }

    private Row parts(String topic, Row wholes) {
        double share = chance.logUniform(0.05, 0.5);
        List<String> ids = new ArrayList<>();
        for (int year = 0; year < wholes.ids().size(); year++) {
            double part = count(wholes.ids().get(year)) * share * chance.logUniform(0.6, 1.7);
            ids.add(draft.give(id(topic, firstYear + year), Style.COUNT, Math.round(part)));
        }
        draft.series(ids);
        return new Row(topic, ids);
    }

    private double count(String id) {
        return draft.values().get(id).numerator().doubleValue();
    }

    private Draft rateAndRatio() {
        double inhabitants = chance.logUniform(2e4, 2e6);
        Row cases = row(topics.get(0), 2, inhabitants * chance.logUniform(0.001, 0.1), Style.COUNT);
        String population = draft.give(id("population", firstYear + 1), Style.COUNT, Math.round(inhabitants));
        draft.derive(id("rate", firstYear + 1), Style.factor(""), Rule.PER_10000, List.of(cases.last(), population));
        double fewer = count(cases.last()) / chance.logUniform(1.2, 9);
        String others = draft.give(id(topics.get(1), firstYear + 1), Style.COUNT, Math.max(2, Math.round(fewer)));
        draft.derive(id("times", topics.get(1)), Style.factor(" keer"), Rule.RATIO, List.of(cases.last(), others));
        changes(cases);
        return draft;
    }

    private Draft stock() {
        int years = chance.between(2, 4);
        Row row = row(topics.get(0), years, chance.logUniform(20, 2e6), Style.COUNT);
        List<String> lastTwo = row.ids().subList(years - 2, years);
        draft.derive(id("diff", firstYear + years - 1), Style.SIGNED_COUNT, Rule.DIFFERENCE, lastTwo);
        change(row, years - 2, years - 1);
        compare(row.last(), row.ids().get(years - 2));
        highest(row.ids());
        return draft;
    }

    private void compare(String left, String right) {
        Map<String, Fraction> values = draft.values();
        int order = values.get(left).compareTo(values.get(right));
        Relation relation =
                List.of(Relation.LESS, Relation.EQUAL, Relation.GREATER).get(order + 1);
        draft.claim(figures -> new Compare(figures.get(left), relation, figures.get(right)));
    }

    private void highest(List<String> ids) {
        String highest =
                ids.stream().max(Comparator.comparing(draft.values()::get)).orElseThrow();
        List<String> among = ids.stream().filter(id -> !id.equals(highest)).toList();
        draft.claim(figures -> new Extreme(
                figures.get(highest),
                End.HIGHEST,
                among.stream().map(figures::get).toList()));
    }

    private Draft roundedCounts() {
        Style style = chance.pick(ROUNDED);
        double level = chance.logUniform(style.decimals() > 0 ? 5e5 : 2e4, 2e6);
        changes(row(topics.get(0), chance.between(2, 3), level, style));
        return draft;
    }

    /** Gives counts that are each 60% to 170% of the year before. */
    private Row row(String topic, int years, double level, Style style) {
        List<String> ids = new ArrayList<>();
        double count = level;
        for (int year = 0; year < years; year++) {
            ids.add(draft.give(id(topic, firstYear + year), style, Math.round(count)));
            count = Math.max(20, count * chance.logUniform(0.6, 1.7));
        }
        draft.series(ids);
        return new Row(topic, ids);
    }

    private void changes(Row row) {
        for (int year = 1; year < row.ids().size(); year++) {
            change(row, year - 1, year);
        }
    }

    private void change(Row row, int from, int to) {
        int decimals = chance.between(0, 1);
        Style style = chance.percent(15) ? Style.signedChange(decimals) : Style.change(decimals);
        List<String> years = List.of(row.ids().get(from), row.ids().get(to));
        draft.derive(id(changeWord, row.topic(), firstYear + to), style, Rule.CHANGE, years);
    }

    private void difference(Row row, int from, int to) {
        String id = id("diff", row.topic(), firstYear + to);
        List<String> years = List.of(row.ids().get(from), row.ids().get(to));
        if (chance.percent(50)) {
            draft.derive(id, Style.SIGNED_COUNT, Rule.DIFFERENCE, years);
        } else {
            draft.derive(id, Style.COUNT, Rule.SIZE, years);
        }
    }

    private void share(Row row, Row total, int year) {
        List<String> cells = List.of(row.ids().get(year), total.ids().get(year));
        Style style = Style.share(chance.between(0, 1));
        draft.derive(id("share", row.topic(), firstYear + year), style, Rule.SHARE, cells);
    }

    private String id(Object... parts) {
        return String.join(mark, Stream.of(parts).map(Object::toString).toList());
    }
}
