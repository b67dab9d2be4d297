package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.EditionReason;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.ReadVerdict;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Untested;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.report.Terminal.Colour;

/** The reproduction of an edition as text: the table of findings, and below it whatever is not simply reproduced. */
public final class TextReport {
    private final Reproduction reproduction;
    private final Supplier<Ledger> ledger;
    private final Waivers waivers;
    private final Terminal out;

    private TextReport(Reproduction reproduction, Supplier<Ledger> ledger, Waivers waivers, Terminal out) {
        this.reproduction = reproduction;
        this.waivers = waivers;
        this.ledger = ledger;
        this.out = out;
    }

    /**
     * Returns the report.
     *
     * @param ledger asked for late, so that it can be made meanwhile
     */
    public static String of(Reproduction reproduction, Supplier<Ledger> ledger, Waivers waivers, Colour colour) {
        TextReport report = new TextReport(reproduction, ledger, waivers, new Terminal(colour));
        report.write();
        return report.out.toString();
    }

    private void write() {
        Edition edition = reproduction.edition();
        out.line(edition.title() + " (" + edition.id() + ", published "
                + edition.source().published() + ")");
        out.line(reproduction.findings().size() + " statements recomputed from the published figures: "
                + Language.EN.say(reproduction.countsInWords()));
        Since.basis(edition).ifPresent(basis -> out.paragraph(0, basis));
        reproduction.untestedInWords().map(Language.EN::say).ifPresent(out::line);
        findings();
        contradictions();
        section("Words beyond their bounds", Outcome.WORDING);
        section("Cannot tell", Outcome.CANNOT_TELL);
        LedgerReport.inShort(ledger.get(), out);
        WaiverReport.write(waivers, out);
        remarks();
        Since.of(reproduction, ledger.get().findings()).write(out);
        untested();
        denominator();
    }

    private void untested() {
        List<Untested> untested = reproduction.edition().untested();
        if (!untested.isEmpty()) {
            out.heading("Statements that no figure can test: " + untested.size());
            for (Untested statement : untested) {
                out.paragraph(2, statement.says() + " (" + statement.place() + ")");
                out.paragraph(4, statement.why());
            }
        }
    }

    private void findings() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> section : reproduction.bySection().entrySet()) {
            rows.add(List.of());
            rows.add(List.of("", section.getKey(), "printed", "recomputed", "verdict"));
            for (Finding finding : section.getValue()) {
                rows.add(row(finding));
            }
        }
        out.table(rows);
    }

    private List<String> row(Finding finding) {
        boolean hasRemark = !finding.verdict().remarks().isEmpty()
                || finding.statement().note().isPresent();
        return List.of(
                number(finding) + (hasRemark ? "*" : ""),
                finding.statement().says(),
                finding.statement().claim().stated().map(Language.EN::say).orElse("-"),
                Language.EN.say(finding.resultsInWords()),
                Language.EN.say(finding.outcomesInWords()));
    }

    private void contradictions() {
        int number = 0;
        for (Contradiction contradiction : reproduction.contradictions()) {
            out.heading("Contradiction " + ++number);
            explain(contradiction.differing());
            if (contradiction.differing().size() > 1) {
                out.paragraph(
                        2,
                        contradiction.inAll().isEmpty()
                                ? "No one figure is in all of these."
                                : "All of these rest on " + figures(contradiction.inAll()) + ".");
            }
            for (Figure figure : contradiction.inAll()) {
                if (!figure.outside().isEmpty()) {
                    out.paragraph(
                            2,
                            "Other sources print for " + figure.label().in(Language.EN) + ": " + outside(figure) + ".");
                    for (String note : notes(figure)) {
                        out.paragraph(4, note);
                    }
                }
            }
            if (!contradiction.touching().isEmpty()) {
                out.paragraph(2, "The same figures are in: " + says(contradiction.touching()) + ".");
            }
            readings(contradiction);
        }
    }

    private void readings(Contradiction contradiction) {
        Readings readings = contradiction.readings();
        out.paragraph(2, Language.EN.say(readings.grade().sentence()));
        readings.oneFactor().ifPresent(factor -> out.paragraph(2, Language.EN.say(factor)));
        for (ReadingView reading : ReadingView.of(contradiction, Language.EN)) {
            out.paragraph(4, "Reading " + reading.number() + " (" + reading.share() + "): " + reading.corrections());
            out.paragraph(6, "may come from: " + reading.causes());
            out.paragraph(6, "then: " + reading.then());
            for (String remark : reading.remarks()) {
                out.paragraph(6, "close to it: " + remark);
            }
            if (reading.outside().isPresent()) {
                out.paragraph(6, reading.outside().get());
            }
        }
        readings.notes().forEach(note -> out.paragraph(4, Language.EN.say(note)));
    }

    private static String figures(List<Figure> figures) {
        List<String> texts = new ArrayList<>();
        for (Figure figure : figures) {
            texts.add(figure.label().in(Language.EN) + " (" + figure.asPrinted() + ")");
        }
        return String.join(", ", texts);
    }

    private static String outside(Figure figure) {
        List<String> texts = new ArrayList<>();
        for (Outside other : figure.outside()) {
            texts.add(other.text() + " (" + other.source() + ")");
        }
        return String.join(", ", texts);
    }

    /** Returns what the data say of the values of other sources, each note once with the sources it is about. */
    private static List<String> notes(Figure figure) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Outside other : figure.outside()) {
            if (!other.note().isEmpty()) {
                String before = sources.get(other.note());
                sources.put(other.note(), before == null ? other.source() : before + ", " + other.source());
            }
        }
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, String> note : sources.entrySet()) {
            notes.add(note.getValue() + ": " + note.getKey());
        }
        return notes;
    }

    private static String says(List<Finding> findings) {
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            texts.add(finding.statement().says() + " (" + Language.EN.say(finding.outcomesInWords()) + ")");
        }
        return String.join("; ", texts);
    }

    private static String numbers(List<Finding> findings) {
        List<String> numbers = new ArrayList<>();
        for (Finding finding : findings) {
            numbers.add(number(finding));
        }
        return String.join(", ", numbers);
    }

    private void section(String heading, Outcome outcome) {
        List<Finding> findings = reproduction.findings(outcome);
        if (!findings.isEmpty()) {
            out.heading(heading);
            if (outcome == Outcome.CANNOT_TELL) {
                out.paragraph(
                        2,
                        HtmlPage.sentence(Language.EN.say(
                                new EditionReason.Looked(reproduction.edition().reach()))));
            }
            explain(findings);
        }
    }

    private void explain(List<Finding> findings) {
        for (Finding finding : findings) {
            explain(finding);
        }
    }

    private static String number(Finding finding) {
        return Integer.toString(finding.number());
    }

    private void explain(Finding finding) {
        Verdict verdict = finding.verdict();
        out.paragraph(
                2,
                number(finding) + ". " + finding.statement().says() + " ("
                        + finding.statement().place() + ")");
        out.paragraph(4, Language.EN.say(verdict.reason()));
        if (verdict.settle().isPresent()) {
            out.paragraph(4, "Would settle it: " + Language.EN.say(verdict.settle()) + ".");
        }
        for (ReadVerdict read : finding.byReading()) {
            out.paragraph(4, HtmlPage.sentence(read.in(Language.EN)));
        }
        for (Reason related : finding.statement().related()) {
            out.paragraph(4, "Does not decide it: " + Language.EN.say(related) + ".");
        }
    }

    private void remarks() {
        Map<Sayable, List<Finding>> remarks = reproduction.remarks();
        if (!remarks.isEmpty()) {
            out.heading("To bear in mind (statements marked *)");
            for (Map.Entry<Sayable, List<Finding>> remark : remarks.entrySet()) {
                out.paragraph(2, numbers(remark.getValue()) + ": " + Language.EN.say(remark.getKey()));
            }
        }
    }

    private void denominator() {
        Edition edition = reproduction.edition();
        int figures = edition.figures().size();
        out.heading("Numbers in the text: " + edition.numbersInText());
        out.paragraph(2, HtmlPage.sentence(edition.reach().in(Language.EN)));
        out.paragraph(
                2,
                figures + " are figures: " + reproduction.figuresRead().size() + " read into a statement, "
                        + reproduction.figuresChecked().size() + " in one that could be checked.");
        int others = edition.numbersInText() - figures;
        if (others > 0) {
            out.paragraph(2, others + " are no figures (their places: --format html or json): " + others() + ".");
        }
    }

    private String others() {
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<String, Integer> kind : reproduction.otherNumbers().entrySet()) {
            kinds.add(kind.getValue() + " " + kind.getKey());
        }
        return String.join(", ", kinds);
    }
}
