package nl.drugmonitor.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Growth;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Fraction;

/** A kind of statement: how its numbers are drawn, and the claims that its printed numbers make. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum StatementKind {
    PERCENT(StatementKind::percent, said -> List.of(said.percentChange("a", "b", "p"))),
    AMOUNT(StatementKind::amount, said -> List.of(said.percentChange("a", "b", "p"))),
    POINTS(
            StatementKind::points,
            said -> List.of(new Points(
                    said.of(NumberKind.PERCENT, "a"),
                    said.of(NumberKind.PERCENT, "b"),
                    said.of(said.isRise() ? NumberKind.POINTS_INCREASE : NumberKind.POINTS_DECREASE, "d")))),
    DIFFERENCE(StatementKind::difference, said -> List.of(said.difference("a", "b", "d"))),
    SUM(draw -> sum(draw, 2), said -> List.of(new Sum(List.of(said.count("t1"), said.count("t2")), said.count("s")))),
    SUM3(
            draw -> sum(draw, 3),
            said -> List.of(new Sum(List.of(said.count("t1"), said.count("t2"), said.count("t3")), said.count("s")))),
    WORDS(
            StatementKind::words,
            said -> List.of(new Sum(List.of(said.count("w1"), said.count("w2")), said.count("ws")))),
    SHARE(StatementKind::share, said -> List.of(said.share("p"))),
    RATIO(
            StatementKind::ratio,
            said -> List.of(new Ratio(said.count("b"), said.count("a"), said.of(NumberKind.FACTOR, "k")))),
    RATE(
            StatementKind::rate,
            said -> List.of(new Rate(
                    said.count("c"), said.count("population"), Fraction.of(10_000), said.of(NumberKind.FACTOR, "r")))),
    MEAN(
            StatementKind::mean,
            said -> List.of(new Ratio(said.count("total"), said.count("clubs"), said.of(NumberKind.FACTOR, "each")))),
    DIRECTION(draw -> pair(draw, 0.005, 0.5), said -> List.of(said.direction())),
    LIGHT(
            draw -> pair(draw, 0.002, 0.045),
            said -> List.of(said.word(said.isRise() ? "lichte stijging" : "lichte daling"))),
    STRONG(
            draw -> pair(draw, 0.22, 0.45),
            said -> List.of(said.word(said.isRise() ? "sterke stijging" : "sterke daling"))),
    SAME(StatementKind::same, said -> List.of(said.word("nagenoeg gelijk"))),
    DOUBLED(StatementKind::doubled, said -> List.of(said.word(said.words().getOrDefault("doubled", "")))),
    HEDGED(StatementKind::hedged, said -> List.of(said.percentChange("a", "b", "h"))),
    HEDGEDSHARE(StatementKind::hedgedShare, said -> List.of(said.share("h"))),
    FRACTION(StatementKind::fraction, said -> List.of(said.share("f"))),
    PART(StatementKind::part, said -> List.of(said.percentChange("a", "b", "f"))),
    GROWTH(
            StatementKind::growth,
            said -> List.of(new Growth(
                    said.count("a"),
                    said.count("b"),
                    Integer.parseInt(said.words().getOrDefault("span", "")),
                    said.of(said.increase(), "p")))),
    IMPLIED(StatementKind::implied, said -> List.of(said.impliedChange())),
    TWO(StatementKind::two, said -> List.of(said.percentChange("a", "b", "p"), said.percentChange("a2", "b2", "p2"))),
    NONE(StatementKind::nothing, said -> List.of());

    private static final List<String> HEDGES = List.of("ruim", "bijna", "ongeveer", "meer dan", "zo'n", "circa");
    private static final Map<String, Double> FRACTIONS = Map.of(
            "een kwart",
            0.25,
            "een derde",
            1 / 3.0,
            "de helft",
            0.5,
            "twee derde",
            2 / 3.0,
            "driekwart",
            0.75,
            "een vijfde",
            0.2,
            "een tiende",
            0.1);
    private static final Map<String, Double> MULTIPLES = Map.of(
            "verdubbeld",
            2.0,
            "verdrievoudigd",
            3.0,
            "verviervoudigd",
            4.0,
            "vervijfvoudigd",
            5.0,
            "bijna verdubbeld",
            1.93,
            "ruim verdubbeld",
            2.15,
            "meer dan verdubbeld",
            2.2);
    private static final Map<String, Double> HALVES =
            Map.of("gehalveerd", 0.5, "bijna gehalveerd", 0.53, "ruim gehalveerd", 0.47);

    private final Consumer<Draw> drawing;
    private final Function<Said, List<Claim>> claims;

    StatementKind(Consumer<Draw> drawing, Function<Said, List<Claim>> claims) {
        this.drawing = drawing;
        this.claims = claims;
    }

    static StatementKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    void draw(Draw draw) {
        drawing.accept(draw);
    }

    List<Claim> claims(Said said) {
        return claims.apply(said);
    }

    private static void pair(Draw draw, double least, double most) {
        long from = draw.count(400, 90_000);
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(draw.changed(from, draw.between(least, most))));
    }

    private static void percent(Draw draw) {
        percent(draw, "a", "b", "p");
    }

    private static void percent(Draw draw, String a, String b, String p) {
        long from = draw.count();
        long to = draw.changed(from, draw.between(0.01, 0.6));
        BigDecimal percent = Draw.percent(from, to, draw.isOneIn(3) ? 1 : 0);
        if (percent.signum() == 0) {
            percent(draw, a, b, p);
            return;
        }
        draw.figure(a, Draw.dutch(from));
        draw.figure(b, Draw.dutch(to));
        draw.figure(p, draw.percentText(percent));
        draw.figure("signed", (draw.isRise() ? "+" : "-") + Draw.dutch(percent) + "%");
    }

    private static void amount(Draw draw) {
        BigDecimal from = BigDecimal.valueOf(draw.between(1_500_000, 90_000_000));
        BigDecimal to = from.multiply(BigDecimal.valueOf(1 + draw.sign() * draw.between(0.02, 0.5)));
        String scale = draw.isOneIn(2) ? "miljoen" : "miljard";
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        String bare = Draw.dutch(Draw.quotient(from, million, 1));
        draw.figure("a", bare + " " + scale);
        draw.figure("b", Draw.dutch(Draw.quotient(to, million, 1)) + " " + scale);
        draw.figure("bare", bare);
        draw.figure("p", draw.percentText(Draw.percent(from, to, 0)));
        draw.word("unit", "euro");
    }

    private static void points(Draw draw) {
        int decimals = draw.isOneIn(2) ? 1 : 0;
        BigDecimal from = BigDecimal.valueOf(draw.between(12.0, 70.0));
        BigDecimal to = from.add(BigDecimal.valueOf(draw.sign() * draw.between(1.0, 11.0)));
        draw.figure("a", percentOf(draw, Draw.quotient(from, BigDecimal.ONE, decimals)));
        draw.figure("b", percentOf(draw, Draw.quotient(to, BigDecimal.ONE, decimals)));
        draw.figure("d", Draw.dutch(Draw.quotient(to.subtract(from).abs(), BigDecimal.ONE, decimals)) + " procentpunt");
    }

    private static String percentOf(Draw draw, BigDecimal percent) {
        return Draw.dutch(percent) + (draw.isOneIn(2) ? " procent" : "%");
    }

    private static void difference(Draw draw) {
        long from = draw.count();
        long to = draw.changed(from, draw.between(0.05, 0.6));
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(to));
        draw.figure("d", Draw.dutch(Math.abs(to - from)));
    }

    private static void sum(Draw draw, int terms) {
        long sum = 0;
        for (int i = 1; i <= terms; i++) {
            long term = draw.count(20, 20_000);
            draw.figure("t" + i, Draw.dutch(term));
            sum += term;
        }
        draw.figure("s", Draw.dutch(sum));
    }

    private static void words(Draw draw) {
        int one = draw.between(2, 10);
        int other = draw.between(2, 10);
        draw.figure("w1", Draw.word(one));
        draw.figure("w2", Draw.word(other));
        draw.figure("ws", draw.isOneIn(2) ? Draw.word(one + other) : Integer.toString(one + other));
    }

    private static void share(Draw draw) {
        long whole = draw.count(60, 90_000);
        long part = Math.round(whole * draw.between(0.05, 0.9));
        whole(draw, whole, part);
        BigDecimal percent =
                Draw.quotient(BigDecimal.valueOf(100 * part), BigDecimal.valueOf(whole), draw.isOneIn(3) ? 1 : 0);
        draw.figure("p", draw.percentText(percent));
    }

    private static void whole(Draw draw, long whole, long part) {
        draw.figure("m", Draw.dutch(whole));
        draw.figure("n", Draw.dutch(part));
    }

    private static void ratio(Draw draw) {
        long from = draw.count(300, 20_000);
        BigDecimal times = Draw.quotient(
                BigDecimal.valueOf(Math.round(from * draw.between(1.6, 8.0))), BigDecimal.valueOf(from), 1);
        boolean isWhole = draw.isOneIn(2);
        long to = Math.round(from * times.doubleValue());
        BigDecimal printed = Draw.quotient(BigDecimal.valueOf(to), BigDecimal.valueOf(from), isWhole ? 0 : 1);
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(to));
        draw.figure("k", isWhole && draw.isOneIn(2) ? Draw.word(printed.intValue()) : Draw.dutch(printed));
    }

    private static void rate(Draw draw) {
        long population = draw.count(8_000, 900_000);
        long count = Math.max(3, Math.round(population * draw.between(0.0004, 0.004)));
        draw.figure("population", Draw.dutch(population));
        draw.figure("c", Draw.dutch(count));
        draw.figure(
                "r", Draw.dutch(Draw.quotient(BigDecimal.valueOf(count * 10_000), BigDecimal.valueOf(population), 1)));
    }

    private static void mean(Draw draw) {
        long clubs = draw.between(11, 60);
        long total = clubs * draw.between(25, 900) + draw.between(0, 10);
        draw.figure("clubs", Draw.dutch(clubs));
        draw.figure("total", Draw.dutch(total));
        draw.figure("each", Draw.dutch(Draw.quotient(BigDecimal.valueOf(total), BigDecimal.valueOf(clubs), 0)));
    }

    private static void same(Draw draw) {
        long from = draw.count(900, 90_000);
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(draw.changed(from, draw.between(0.0, 0.004))));
    }

    private static void doubled(Draw draw) {
        Map<String, Double> words = draw.isRise() ? MULTIPLES : HALVES;
        String word = draw.oneOf(words.keySet().stream().sorted().toList());
        long from = draw.count(400, 30_000);
        draw.word("doubled", word);
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(Math.round(from * words.get(word) * draw.between(0.99, 1.01))));
    }

    private static void hedged(Draw draw) {
        long from = draw.count(300, 90_000);
        long to = draw.changed(from, draw.between(0.06, 0.6));
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(to));
        draw.figure("h", hedged(draw, Draw.percent(from, to, 0)));
    }

    private static String hedged(Draw draw, BigDecimal percent) {
        int number = percent.intValue() + draw.between(-1, 1);
        int round = draw.isOneIn(2) ? (number + 5) / 10 * 10 : number;
        return draw.oneOf(HEDGES) + " " + Math.max(2, round) + " procent";
    }

    private static void hedgedShare(Draw draw) {
        long whole = draw.count(300, 90_000);
        long part = Math.round(whole * draw.between(0.1, 0.9));
        whole(draw, whole, part);
        draw.figure("h", hedged(draw, Draw.quotient(BigDecimal.valueOf(100 * part), BigDecimal.valueOf(whole), 0)));
    }

    private static void fraction(Draw draw) {
        String fraction = draw.oneOf(FRACTIONS.keySet().stream().sorted().toList());
        long whole = draw.count(300, 90_000);
        String hedge = draw.oneOf(List.of("", "", "bijna ", "ruim "));
        double part = FRACTIONS.get(fraction) * (hedge.isEmpty() ? 1 : hedge.equals("ruim ") ? 1.03 : 0.97);
        whole(draw, whole, Math.round(whole * part));
        draw.figure("f", hedge + fraction);
    }

    private static void part(Draw draw) {
        String fraction = draw.oneOf(List.of("een kwart", "een derde", "een vijfde", "de helft", "een tiende"));
        long from = draw.count(300, 90_000);
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(draw.changed(from, FRACTIONS.get(fraction))));
        draw.figure("f", fraction);
    }

    private static void growth(Draw draw) {
        int years = Integer.parseInt(draw.words().get("span"));
        long from = draw.count(400, 60_000);
        double yearly = draw.between(0.01, 0.12);
        long to = Math.round(from * Math.pow(1 + draw.sign() * yearly, years));
        draw.figure("a", Draw.dutch(from));
        draw.figure("b", Draw.dutch(to));
        double exact = Math.abs(Math.pow((double) to / from, 1.0 / years) - 1) * 100;
        draw.figure("p", percentOf(draw, Draw.quotient(BigDecimal.valueOf(exact), BigDecimal.ONE, 1)));
    }

    private static void implied(Draw draw) {
        long from = draw.count(200, 90_000);
        long to = draw.changed(from, draw.between(0.03, 0.5));
        draw.figure("b", Draw.dutch(to));
        draw.figure("d", Draw.dutch(Math.abs(to - from)));
        draw.figure("p", percentOf(draw, Draw.percent(from, to, 1)));
    }

    private static void two(Draw draw) {
        percent(draw, "a", "b", "p");
        percent(draw, "a2", "b2", "p2");
    }

    private static void nothing(Draw draw) {
        draw.word("x", Integer.toString(draw.between(2, 60)));
        draw.word("x2", Integer.toString(draw.between(2, 60)));
        draw.word("small", Integer.toString(draw.between(11, 30)));
        draw.word("page", Integer.toString(draw.between(2, 9)));
        draw.word("old_age", Integer.toString(draw.between(40, 90)));
        draw.word("count", Draw.word(draw.between(2, 9)));
        draw.word("c", Draw.dutch(draw.count(1_100, 90_000)));
        int millions = draw.between(2, 400);
        draw.word("amount", millions + " miljoen euro");
        draw.word(
                "dollars",
                Draw.dutch(BigDecimal.valueOf(millions * 109L, 2).setScale(1, RoundingMode.HALF_UP)) + " miljoen");
    }
}
