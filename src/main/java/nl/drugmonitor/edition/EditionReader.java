package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.ClaimReader;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.claim.HedgedNumber;
import nl.drugmonitor.claim.Superlative;
import nl.drugmonitor.claim.Trend;
import nl.drugmonitor.claim.Trend.Direction;
import nl.drugmonitor.claim.Unanswerable;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Reason;

/** Reads the claims file of an edition against the published figures. */
final class EditionReader {
    private static final int MOST_TIMES = 1_000;
    private static final int FIRST_YEAR = 1900;

    private static final Set<String> FIGURE_KEYS =
            Set.of("id", "printed", "kind", "step", "fixed", "outside", "indicator", "period", "source");
    private static final Set<String> CLAIM_KEYS = claimKeys();

    private final Listing listing;
    private final Source source;
    private final Figures published;
    private final Node file;
    private final Faults faults = new Faults();
    private final ClaimReader claims;
    private final Map<String, Reason> absent = new HashMap<>();
    /** What to choose from, for a figure of which the sources are in conflict. */
    private final Map<String, Reason> conflicts = new HashMap<>();

    private final Map<String, ObservationKey> keys = new HashMap<>();
    /** The years that the statement at hand looks at. */
    private final List<ObservationKey> years = new ArrayList<>();

    private final Origins origins;

    EditionReader(Listing listing, Source source, Figures published, Node file) {
        this.listing = listing;
        this.source = source;
        this.published = published;
        this.file = file;
        this.claims = new ClaimReader(published.words());
        this.origins = Origins.read(published);
    }

    private static Set<String> claimKeys() {
        Set<String> keys = ClaimReader.keys();
        keys.addAll(
                Set.of("id", "place", "says", "note", "uses", "related", "since", "years", "direction", "use", "soft"));
        return keys;
    }

    Edition read() {
        for (Node figure : file.require("figures").items()) {
            faults.attempt(() -> readFigure(figure));
        }
        faults.throwIfAny(); // a figure that is not read would make each claim about it a fault too
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Node claim : file.require("claims").items()) {
            faults.attempt(() -> readStatement(claim, statements));
        }
        List<OtherNumber> others = new ArrayList<>();
        for (Node number : file.list("numbers")) {
            faults.attempt(() -> {
                others.add(readNumber(number));
            });
        }
        List<Untested> untested = new ArrayList<>();
        for (Node statement : file.list("untested")) {
            faults.attempt(() -> {
                untested.add(readUntested(statement));
            });
        }
        faults.throwIfAny();
        return new Edition(
                listing.edition(),
                file.require("title").text(),
                source,
                listing,
                published,
                inText(),
                List.copyOf(statements.values()),
                others,
                untested,
                new Reach(file.bilinguals("read"), file.bilinguals("not_read")));
    }

    /** Returns where something stands, with the Dutch that the head of the file has for it. */
    private Bilingual place(Node node) {
        String place = node.require("place").text();
        return new Bilingual(
                place,
                file.get("places_nl").flatMap(places -> places.textOf(place)).orElse(""));
    }

    /** Returns the figures that the edition itself prints: its own rows of the data, and numbers of its statements. */
    private List<Figure> inText() {
        List<Figure> inText = new ArrayList<>();
        for (Figure figure : claims.figures().values()) {
            if (figure.observation().map(this::isPrintedHere).orElse(true)) {
                inText.add(figure);
            }
        }
        return inText;
    }

    /** Returns whether the edition prints the value, or one in the place of which a later one is taken. */
    private boolean isPrintedHere(Observation value) {
        String indicator = value.indicator().id();
        return value.source().equals(source)
                || (published.series(indicator).at(value.period()).isRevised()
                        && published
                                .everything()
                                .series(indicator)
                                .at(value.period())
                                .from(source.id())
                                .isPresent());
    }

    private void readFigure(Node node) {
        node.refuseOtherKeys(FIGURE_KEYS);
        if (node.get("indicator").isEmpty()) {
            claims.add(claims.readFigure(node));
            return;
        }
        String id = claims.newId(node);
        Series series = series(node.require("indicator"));
        Period period = Period.in(node.require("period"));
        Published values = series.at(period);
        Optional<Observation> value = choose(node.get("source"), values);
        keys.put(id, new ObservationKey(series.indicator().id(), period));
        if (value.isEmpty()) {
            if (!values.isMissing()) {
                conflicts.put(
                        id,
                        new EditionReason.NameSource(
                                id,
                                values.all().stream()
                                        .map(Observation::source)
                                        .distinct()
                                        .toList()));
            }
            absent.put(
                    id,
                    values.isMissing()
                            ? new EditionReason.FigureNotFound(series.indicator(), period)
                            : new EditionReason.FigureInConflict(series.indicator(), values));
            return;
        }
        Observation row = value.get();
        Optional<Node> printed = node.get("printed");
        if (printed.isPresent()) {
            checkPrinted(printed.get(), row);
        }
        List<Outside> outside = new ArrayList<>();
        for (Observation other : values.all()) {
            if (!other.source().equals(row.source())) {
                outside.add(new Outside(
                        other.asPrinted(), other.interval(), other.source().id(), other.note(), origins.of(other)));
            }
        }
        claims.add(Figure.of(id, row).withOutside(outside));
    }

    /**
     * Returns the value of the source that is named, unless a later publication revises it; where none is named the
     * edition's own, or else the one on which all agree.
     */
    private static Optional<Observation> choose(Optional<Node> source, Published values) {
        Optional<Observation> chosen = values.chosen(source.map(Node::text));
        if (source.isPresent() && chosen.isEmpty() && !values.isRevised()) {
            String fault = values.isMissing() ? "no_value" : "no_value_of_source";
            throw source.get().fault(fault, source.get().text(), values.period(), values);
        }
        return chosen;
    }

    private static void checkPrinted(Node printed, Observation row) {
        if (!printed.text().equals(row.printed().text())) {
            throw printed.fault("other_printed", Integer.toString(row.line()), row.printed(), printed.text());
        }
    }

    private Series series(Node indicator) {
        return indicator.known(published.byIndicator(), "indicators.csv");
    }

    private void readStatement(Node node, Map<String, Statement> statements) {
        node.refuseOtherKeys(CLAIM_KEYS);
        Map<String, Node> names = new LinkedHashMap<>(ClaimReader.names(node));
        List<Node> uses = node.list("uses");
        for (Node use : uses) {
            names.putIfAbsent(use.text(), use);
        }
        names.values().stream()
                .filter(name -> !absent.containsKey(name.text()))
                .forEach(name -> name.named(claims.figures(), "no_figure"));
        years.clear();
        Claim claim = readClaim(node, names);
        Set<ObservationKey> rests = new LinkedHashSet<>();
        for (String name : names.keySet()) {
            Optional.ofNullable(keys.get(name)).ifPresent(rests::add);
        }
        rests.addAll(years);
        Set<Figure> figures = new LinkedHashSet<>(claim.figures());
        figures.addAll(known(uses));
        Statement statement = new Statement(
                node.require("id").unique(statements.keySet()),
                place(node),
                node.bilingual("says"),
                node.bilingualOf("note"),
                claim,
                List.copyOf(figures),
                List.copyOf(rests),
                related(node.list("related")));
        statements.put(statement.id(), statement);
    }

    private Claim readClaim(Node node, Map<String, Node> names) {
        String name = "claim " + node.require("id").text();
        ClaimReader.checkType(node);
        String type = node.require("type").text();
        List<Reason> missing = names.keySet().stream()
                .flatMap(figure -> Optional.ofNullable(absent.get(figure)).stream())
                .toList();
        if (!missing.isEmpty()) {
            List<Reason> choices = names.keySet().stream()
                    .flatMap(figure -> Optional.ofNullable(conflicts.get(figure)).stream())
                    .toList();
            return new Unanswerable(
                    type,
                    known(names.values()),
                    claims.stated(node),
                    new EditionReason.FiguresMissing(missing),
                    missing,
                    new EditionReason.ValueOfEach(choices));
        }
        return switch (type) {
            case "highest" -> superlative(node, End.HIGHEST);
            case "lowest" -> superlative(node, End.LOWEST);
            case "trend", "continued" -> trend(node, type);
            case "hedge" -> hedge(node);
            default -> claims.readConstraint(node, name);
        };
    }

    /** Returns the figures that are there among those that are named. */
    private List<Figure> known(Collection<Node> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(claims.figures().get(name.text())).stream())
                .toList();
    }

    private Observation row(Node node) {
        Figure figure = claims.figure(node, "figure");
        return figure.observation().orElseThrow(() -> node.require("figure").fault("no_series", figure.id()));
    }

    private Superlative superlative(Node node, End end) {
        Observation row = row(node);
        Series series = published.series(row.indicator().id());
        int last = row.period().year();
        Figure figure = claims.figure(node, "figure");
        if (node.get("since").isPresent()) {
            int since = node.require("since").wholeNumber(FIRST_YEAR - 1, last - 2);
            List<Published> others = years(series, since + 1, last - 1);
            return new Superlative(figure, end, others, Optional.of(year(series, since)));
        }
        int years = node.require("years").wholeNumber(2, last - FIRST_YEAR + 1);
        return new Superlative(figure, end, years(series, last - years + 1, last - 1), Optional.empty());
    }

    private List<Published> years(Series series, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> year(series, year))
                .toList();
    }

    private Published year(Series series, int year) {
        Period period = Period.ofYear(year);
        years.add(new ObservationKey(series.indicator().id(), period));
        return series.at(period);
    }

    private Trend trend(Node node, String type) {
        Observation row = row(node);
        Series series = published.series(row.indicator().id());
        int last = row.period().year();
        int first = type.equals("continued") ? last - 2 : node.require("since").wholeNumber(FIRST_YEAR, last - 1);
        List<Reason> choices = new ArrayList<>();
        List<Published> before = years(series, first, last - 1).stream()
                .map(year -> narrowed(year, node, choices))
                .toList();
        Direction direction = node.require("direction").oneOf(Direction.class);
        return new Trend(type, direction, before, claims.figure(node, "figure"), choices);
    }

    private HedgedNumber hedge(Node node) {
        if (row(node).hedge().isEmpty()) {
            throw node.require("figure")
                    .fault("no_hedge", node.require("figure").text());
        }
        return new HedgedNumber(claims.figure(node, "figure"));
    }

    /** Keeps the value of the source that the claim names under {@code use}, and says what the others print. */
    private static Published narrowed(Published year, Node claim, List<Reason> choices) {
        Optional<Node> source =
                claim.get("use").flatMap(use -> use.get(year.period().code()));
        Optional<Observation> chosen = choose(source, year);
        boolean isChoice =
                source.isPresent() || (year.isConflicting() && year.first().isPresent());
        if (!isChoice || chosen.isEmpty()) {
            return year;
        }
        choices.add(
                source.isPresent()
                        ? new EditionReason.ChosenValue(year, chosen.get())
                        : new EditionReason.OwnValue(year, chosen.get()));
        return new Published(year.period(), List.of(chosen.get()));
    }

    private List<Reason> related(List<Node> items) {
        return items.stream().map(this::related).toList();
    }

    private Reason related(Node item) {
        Series series = series(item.require("indicator"));
        List<Reason> values = item.require("periods").items().stream()
                .map(code -> series.at(Period.in(code)))
                .<Reason>map(at -> at.isMissing()
                        ? new EditionReason.RelatedMissing(at.period())
                        : new EditionReason.RelatedValue(at))
                .toList();
        return new EditionReason.Related(series.indicator(), values);
    }

    private Untested readUntested(Node node) {
        node.refuseOtherKeys(Set.of("place", "says", "why"));
        return new Untested(place(node), node.bilingual("says"), node.bilingual("why"));
    }

    private OtherNumber readNumber(Node node) {
        return new OtherNumber(
                node.require("printed").raw(),
                place(node),
                node.bilingual("what"),
                node.get("times").map(times -> times.wholeNumber(1, MOST_TIMES)).orElse(1));
    }
}
