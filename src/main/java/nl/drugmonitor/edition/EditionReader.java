package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.ClaimReader;
import nl.drugmonitor.claim.ClaimType;
import nl.drugmonitor.claim.ClaimTypes;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.claim.Unanswerable;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** Reads the claims file of an edition against the published figures. */
final class EditionReader {
    private static final int MOST_TIMES = 1_000;

    private static final String GONE = "gone";
    private static final String LEFT_OUT = "left_out";

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
    /** The other periods that the statement at hand looks at. */
    private final List<ObservationKey> periods = new ArrayList<>();

    private final Origins origins;

    /** Figures that the text does not print: computed ones, and those of sentences that are gone. */
    private final Set<String> notInText = new HashSet<>();

    private final List<Reason> toConfirm = new ArrayList<>();

    EditionReader(Listing listing, Source source, Figures published, Node file) {
        this.listing = listing;
        this.source = source;
        this.published = published;
        this.file = file;
        this.claims = new ClaimReader(published.words());
        this.origins = Origins.read(published);
    }

    /** Returns the unit of each figure that is a row of the data, by the id of the figure. */
    private Map<String, Unit> unitsOfRows() {
        Map<String, Unit> units = new HashMap<>();
        for (Node figure : file.require("figures").items()) {
            Optional<Series> series = figure.textOf("indicator").flatMap(published::find);
            if (series.isPresent()) {
                figure.textOf("id")
                        .ifPresent(id -> units.put(id, series.get().indicator().unit()));
            }
        }
        return units;
    }

    Edition read() {
        faults.attempt(() -> file.refuseOtherKeys(EntryKeys.FILE));
        List<Node> all = file.require("claims").items();
        List<Node> stated = present(all);
        claims.expect(stated, unitsOfRows());
        for (Node figure : file.require("figures").items()) {
            faults.attempt(() -> readFigure(figure));
        }
        faults.throwIfAny(); // a figure that is not read would make each claim about it a fault too
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Node claim : stated) {
            faults.attempt(() -> readStatement(claim, statements));
        }
        all.stream().filter(claim -> claim.isTrue(GONE)).forEach(claim -> faults.attempt(() -> tellGone(claim)));
        List<OtherNumber> others = new ArrayList<>();
        for (Node number : present(file.list("numbers"))) {
            faults.attempt(() -> {
                others.add(readNumber(number));
            });
        }
        List<Untested> untested = new ArrayList<>();
        for (Node statement : present(file.list("untested"))) {
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
                new Reach(file.bilinguals("read"), file.bilinguals("not_read")),
                toConfirm);
    }

    /** Returns the entries whose sentence is still in the text, and which nobody has left out. */
    private static List<Node> present(List<Node> entries) {
        return entries.stream()
                .filter(entry -> !entry.isTrue(GONE) && !entry.isTrue(LEFT_OUT))
                .toList();
    }

    private static void refuseOtherKeys(Node claim, ClaimType type) {
        claim.refuseOtherKeys(
                Stream.concat(EntryKeys.CLAIM.stream(), type.keys().stream()).collect(Collectors.toSet()));
    }

    private void tellGone(Node claim) {
        refuseOtherKeys(claim, ClaimTypes.in(claim));
        toConfirm.add(
                new EditionReason.SentenceGone(claim.require("id").text(), claim.bilingual("says"), place(claim)));
    }

    /** Returns where something stands, with the Dutch beside it, or else that which the head of the file has for it. */
    private Bilingual place(Node node) {
        Bilingual place = node.bilingual("place");
        return place.dutch().isEmpty()
                ? new Bilingual(
                        place.english(),
                        file.get("places_nl")
                                .flatMap(places -> places.textOf(place.english()))
                                .orElse(""))
                : place;
    }

    /** Returns the figures that the edition itself prints: its own rows of the data, and numbers of its statements. */
    private List<PrintedFigure> inText() {
        List<PrintedFigure> inText = new ArrayList<>();
        for (PrintedFigure figure : claims.figures().values()) {
            if (!notInText.contains(figure.id())
                    && figure.observation().map(this::isPrintedHere).orElse(true)) {
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
        node.refuseOtherKeys(EntryKeys.FIGURE);
        boolean isInText = node.get("in_text").map(Node::truth).orElse(true);
        if (!isInText || node.isTrue(GONE)) {
            node.textOf("id").ifPresent(notInText::add);
        }
        if (node.get("indicator").isEmpty()) {
            readPrinted(node);
            return;
        }
        String id = claims.newId(node);
        Series series = series(node.require("indicator"));
        Period period = Period.in(node.require("period"));
        Published values = series.at(period);
        Optional<Observation> value = choose(node.get("source"), values);
        keys.put(id, new ObservationKey(series.indicator().id(), period));
        if (value.isEmpty()) {
            putAbsent(id, series.indicator(), values);
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
                        other.asPrinted(), other.range(), other.source().id(), other.note(), origins.of(other)));
            }
        }
        claims.add(PrintedFigure.of(id, row).withOutside(outside));
    }

    /** Reads a number of the text. One that has its place or period is named by itself, and not by its id. */
    private void readPrinted(Node node) {
        PrintedFigure bare = claims.readFigure(node);
        Optional<Period> period = node.get("period").map(Period::in);
        boolean isNamedByItself = period.isPresent() || node.get("place").isPresent();
        PrintedFigure figure = isNamedByItself ? bare.inText(period) : bare;
        claims.add(figure);
        if (!node.isTrue(GONE)) {
            node.textOf("series")
                    .ifPresent(series -> toConfirm.add(
                            new EditionReason.SeemsOfSeries(figure, figure.id(), series, node.bilingualOf("doubt"))));
        }
    }

    /** Keeps why a figure has no value, and what would settle that. */
    private void putAbsent(String id, Indicator indicator, Published values) {
        if (!values.isMissing()) {
            absent.put(id, new EditionReason.FigureInConflict(indicator, values));
            conflicts.put(id, new EditionReason.NameSource(id, sources(values.all())));
        } else if (values.withheld().isEmpty()) {
            absent.put(id, new EditionReason.FigureNotFound(indicator, values.period()));
        } else {
            absent.put(id, new EditionReason.FigureWithheld(indicator, values));
            conflicts.put(id, new EditionReason.AskSource(id, sources(values.withheld())));
        }
    }

    private static List<Source> sources(List<Observation> values) {
        return values.stream().map(Observation::source).distinct().toList();
    }

    /**
     * Returns the value of the source that is named, unless a later publication revises it; where none is named the
     * edition's own, or else the one on which all agree.
     */
    private static Optional<Observation> choose(Optional<Node> source, Published values) {
        Optional<Observation> chosen = values.chosen(source.map(Node::text));
        boolean isWithheld = source.isPresent()
                && values.withheld().stream()
                        .anyMatch(cell -> cell.source().id().equals(source.get().text()));
        if (source.isPresent() && chosen.isEmpty() && !values.isRevised() && !isWithheld) {
            String fault = values.isMissing() ? "no_value" : "no_value_of_source";
            throw source.get().fault(fault, source.get().text(), values.period(), values.describe());
        }
        return chosen;
    }

    private static void checkPrinted(Node printed, Observation row) {
        boolean isPrinted =
                printed.text().equals(row.printed().text()) || printed.text().equals(row.asPrinted());
        if (!isPrinted) {
            throw printed.fault(
                    "other_printed", Integer.toString(row.line()), row.printed().text(), printed.text());
        }
    }

    private Series series(Node indicator) {
        return indicator.known(published.byIndicator(), "indicators.csv");
    }

    private void readStatement(Node node, Map<String, Statement> statements) {
        ClaimType type = ClaimTypes.in(node);
        refuseOtherKeys(node, type);
        Map<String, Node> names = new LinkedHashMap<>(type.names(node));
        List<Node> uses = node.list("uses");
        for (Node use : uses) {
            names.putIfAbsent(use.text(), use);
        }
        names.values().stream()
                .filter(name -> !absent.containsKey(name.text()))
                .forEach(name -> name.named(claims.figures(), "no_figure"));
        periods.clear();
        Claim claim = readClaim(node, type, names);
        Set<ObservationKey> rests = new LinkedHashSet<>();
        for (String name : names.keySet()) {
            Optional.ofNullable(keys.get(name)).ifPresent(rests::add);
        }
        rests.addAll(periods);
        Set<PrintedFigure> figures = new LinkedHashSet<>(claim.figures());
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

    private Claim readClaim(Node node, ClaimType type, Map<String, Node> names) {
        Sayable name = Note.of("claim_name", node.require("id").text());
        List<Reason> missing = names.keySet().stream()
                .flatMap(figure -> Optional.ofNullable(absent.get(figure)).stream())
                .toList();
        if (!missing.isEmpty()) {
            List<Reason> choices = names.keySet().stream()
                    .flatMap(figure -> Optional.ofNullable(conflicts.get(figure)).stream())
                    .toList();
            return new Unanswerable(
                    type.name(),
                    known(names.values()),
                    claims.stated(node),
                    new EditionReason.FiguresMissing(missing),
                    missing,
                    new EditionReason.ValueOfEach(choices));
        }
        return type.reading().apply(claims.given(node, name, Optional.of(this::at)));
    }

    /** Returns what was published for a period of the series of a value, and keeps that the statement looks at it. */
    private Published at(Observation value, Period period, Node claim, List<Reason> choices) {
        Series series = published.series(value.indicator().id());
        periods.add(new ObservationKey(series.indicator().id(), period));
        return narrowed(series.at(period), claim, choices);
    }

    /** Returns the figures that are there among those that are named. */
    private List<PrintedFigure> known(Collection<Node> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(claims.figures().get(name.text())).stream())
                .toList();
    }

    /** Keeps the value of the source that the claim names under {@code use}, and says what the others print. */
    private static Published narrowed(Published year, Node claim, List<Reason> choices) {
        Optional<Node> source =
                claim.get("use").flatMap(use -> use.get(year.period().code()));
        Optional<Observation> chosen = choose(source, year);
        if (source.isEmpty() || chosen.isEmpty()) {
            return year;
        }
        choices.add(new EditionReason.ChosenValue(year, chosen.get()));
        return new Published(year.period(), List.of(chosen.get()));
    }

    private List<Reason> related(List<Node> items) {
        return items.stream().map(this::related).toList();
    }

    private Reason related(Node item) {
        Series series = series(item.require("indicator"));
        List<Reason> values = item.require("periods").items().stream()
                .map(code -> series.at(Period.in(code)))
                .<Reason>map(at -> at.cells().isEmpty()
                        ? new EditionReason.RelatedMissing(at.period())
                        : new EditionReason.RelatedValue(at))
                .toList();
        return new EditionReason.Related(series.indicator(), values);
    }

    private Untested readUntested(Node node) {
        node.refuseOtherKeys(EntryKeys.UNTESTED);
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
