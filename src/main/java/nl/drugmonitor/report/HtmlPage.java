package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.EditionReason;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.OtherNumber;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Untested;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.FindingView.Mark;

/** What the page shows: each method is a name in report.mustache. Nothing here is escaped yet. */
record HtmlPage(Reproduction reproduction, List<ExplainedFinding> explained, Waivers waivers) {
    /** How many statements have an outcome, and the part of the page about them if there are any. */
    record Count(Mark mark, int number, Optional<String> href) {}

    record Section(String heading, List<FindingView> findings) {}

    /** Statements that cannot all hold. */
    record Clash(
            int number,
            List<FindingView> differing,
            List<Link> inAll,
            List<FindingView> touching,
            String grade,
            Optional<String> oneFactor,
            List<ReadingView> readings,
            List<String> notes) {
        boolean apart() {
            return differing.size() > 1 && inAll.isEmpty();
        }
    }

    record Remark(int number, String text, List<FindingView> findings) {}

    record SourceFigures(SourceView source, List<UsedFigure> figures) {}

    record UsedFigure(FigureView figure, List<Link> usedIn) {}

    /** The numbers at one place of the text that are no figures. */
    record Place(String place, List<OtherView> numbers, int times) {}

    record OtherView(String printed, String what, Optional<Integer> repeated) {}

    LedgerView ledger() {
        return new LedgerView(explained, true);
    }

    Edition edition() {
        return reproduction.edition();
    }

    List<String> waived() {
        return WaiverReport.lines(waivers);
    }

    /** Returns by which figures the edition is judged, if not by those that it could know. */
    Optional<String> basis() {
        return Since.basis(edition());
    }

    String sinceHeading() {
        return Since.HEADING;
    }

    Optional<String> sinceUse() {
        return Since.use(edition());
    }

    List<String> since() {
        return Since.of(reproduction, explained).lines();
    }

    private Source text() {
        return edition().source();
    }

    SourceView source() {
        return new SourceView(text());
    }

    String total() {
        int total = reproduction.findings().size();
        return total == 1 ? "1 statement" : total + " statements";
    }

    /** Returns how many more statements there are, without a verdict. */
    Optional<String> untestedInWords() {
        return reproduction.untestedInWords().map(Language.EN::say);
    }

    List<Untested> untested() {
        return edition().untested();
    }

    String published() {
        return text().published().isEmpty() ? "date not known" : text().published();
    }

    /** Returns the publications from which the edition's own figures were read. */
    String vintages() {
        return edition().figures().stream()
                .map(figure -> view(figure).vintage())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    List<Count> counts() {
        return reproduction.counts().entrySet().stream()
                .map(count -> new Count(
                        new Mark(count.getKey()),
                        count.getValue(),
                        Optional.of(part(count.getKey())).filter(part -> count.getValue() > 0)))
                .toList();
    }

    private static String part(Outcome outcome) {
        return switch (outcome) {
            case REPRODUCED -> "page:reproduced";
            case WORDING -> "page:words";
            case DIFFERS -> "page:contradictions";
            case CANNOT_TELL -> "page:undecided";
        };
    }

    /** Returns the parts of the page that have something in them. */
    List<Link> contents() {
        List<Link> contents = new ArrayList<>();
        contents.add(new Link("page:findings", "Findings"));
        addIfAny(contents, contradictions(), "page:contradictions", "Contradictions");
        addIfAny(contents, stretched(), "page:words", "Words beyond their bounds");
        addIfAny(contents, undecided(), "page:undecided", "Cannot tell");
        addIfAny(contents, reproduced(), "page:reproduced", "Reproduced");
        addIfAny(contents, waived(), "page:waivers", WaiverReport.HEADING);
        addIfAny(contents, remarks(), "page:remarks", "To bear in mind");
        addIfAny(contents, explained, "page:explanations", "Candidate explanations");
        addIfAny(contents, since(), "page:since", sinceHeading());
        addIfAny(contents, untested(), "page:untested", "Statements that no figure can test");
        contents.add(new Link("page:figures", "Figures and where they come from"));
        contents.add(new Link("page:numbers", "Numbers in the text"));
        contents.add(new Link("page:method", "Method"));
        return contents;
    }

    private static void addIfAny(List<Link> contents, Collection<?> part, String anchor, String heading) {
        if (!part.isEmpty()) {
            contents.add(new Link(anchor, heading));
        }
    }

    List<Section> sections() {
        return reproduction.bySection().entrySet().stream()
                .map(section -> new Section(section.getKey(), views(section.getValue())))
                .toList();
    }

    List<Clash> contradictions() {
        List<Clash> clashes = new ArrayList<>();
        for (Contradiction contradiction : reproduction.contradictions()) {
            boolean several = contradiction.differing().size() > 1;
            clashes.add(new Clash(
                    clashes.size() + 1,
                    views(contradiction.differing()),
                    several ? links(contradiction.inAll()) : List.of(),
                    views(contradiction.touching()),
                    Language.EN.say(contradiction.readings().grade().sentence()),
                    contradiction.readings().oneFactor().map(Language.EN::say),
                    ReadingView.of(contradiction, Language.EN),
                    contradiction.readings().notes().stream()
                            .map(Language.EN::say)
                            .toList()));
        }
        return clashes;
    }

    List<FindingView> stretched() {
        return views(reproduction.findings(Outcome.WORDING));
    }

    List<FindingView> undecided() {
        return views(reproduction.findings(Outcome.CANNOT_TELL));
    }

    List<FindingView> reproduced() {
        return views(reproduction.findings(Outcome.REPRODUCED));
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        reproduction
                .remarks()
                .forEach((remark, findings) ->
                        remarks.add(new Remark(remarks.size() + 1, sentence(remark.in(Language.EN)), views(findings))));
        return remarks;
    }

    /** Returns each figure once, with the statements that use it, by source: the edition's own first. */
    List<SourceFigures> sources() {
        Map<Source, List<UsedFigure>> bySource = new LinkedHashMap<>();
        bySource.put(text(), new ArrayList<>());
        reproduction.uses().forEach((figure, findings) -> {
            List<Link> usedIn = views(findings).stream()
                    .map(finding -> new Link(finding.anchor(), Integer.toString(finding.number())))
                    .toList();
            bySource.computeIfAbsent(view(figure).source().source(), source -> new ArrayList<>())
                    .add(new UsedFigure(view(figure), usedIn));
        });
        return bySource.entrySet().stream()
                .map(source -> new SourceFigures(new SourceView(source.getKey()), source.getValue()))
                .toList();
    }

    /** Returns how far the source was read. */
    String reach() {
        return sentence(edition().reach().in(Language.EN));
    }

    String looked() {
        return sentence(Language.EN.say(new EditionReason.Looked(edition().reach())));
    }

    int figureCount() {
        return edition().figures().size();
    }

    int readCount() {
        return reproduction.figuresRead().size();
    }

    int checkedCount() {
        return reproduction.figuresChecked().size();
    }

    int otherCount() {
        return edition().numbersInText() - figureCount();
    }

    String kinds() {
        return reproduction.otherNumbers().entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    List<Link> unread() {
        Set<Figure> read = reproduction.figuresRead();
        return links(edition().figures().stream()
                .filter(figure -> !read.contains(figure))
                .toList());
    }

    List<Place> places() {
        Map<String, List<OtherNumber>> byPlace = edition().otherNumbers().stream()
                .collect(Collectors.groupingBy(OtherNumber::place, LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(place -> new Place(
                        place.getKey(),
                        place.getValue().stream().map(HtmlPage::view).toList(),
                        place.getValue().stream().mapToInt(OtherNumber::times).sum()))
                .toList();
    }

    /** Returns the text as a sentence: with a capital and a full stop. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        String end = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + end;
    }

    private static OtherView view(OtherNumber number) {
        return new OtherView(
                number.printed(), number.what(), Optional.of(number.times()).filter(times -> times > 1));
    }

    private FigureView view(Figure figure) {
        return new FigureView(figure, text());
    }

    private List<Link> links(List<Figure> figures) {
        return figures.stream().map(figure -> view(figure).link()).toList();
    }

    private List<FindingView> views(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingView(finding, text(), remarkNumbers(finding)))
                .toList();
    }

    private List<Integer> remarkNumbers(Finding finding) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (List<Finding> bearsOn : reproduction.remarks().values()) {
            number++;
            if (bearsOn.contains(finding)) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
