package nl.drugmonitor.notebook.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.HtmlWriter;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.SourceParts;
import org.jsoup.nodes.Element;

/**
 * The notes of a page: the sources that it names and the words that it uses, each explained at its end. A mark in the
 * text leads to its note, and the note leads back to its first mark.
 */
final class PageNotes {
    /** What the address of each note begins with; the underscore is in no address of a heading. */
    private static final String NOTE = "note_";

    private static final Pattern STATUS = Pattern.compile("(?<![\\w-])[A-W](?![\\w-])");

    private final Language language;
    private final Map<String, Note> sources = new LinkedHashMap<>();
    private final Map<String, Note> words = new LinkedHashMap<>();

    /**
     * A note at the end of the page.
     *
     * @param html what it says
     */
    record Note(String id, String name, String html) {}

    /** Marks what has a note, in the text and in the outputs. */
    PageNotes(Element body, Map<String, Source> known, Language language) {
        this.language = language;
        markSources(body, known);
        markStatuses(body);
        markAnswers(body);
        markTerms(body);
        body.select(".ndm-hint:has(.note-mark)")
                .removeAttr("title")
                .removeAttr("tabindex"); // one explanation is enough
    }

    List<Note> sources() {
        return sources.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    List<Note> words() {
        return words.values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** A name without a digit, such as "police", may be an ordinary word, and is not looked for. */
    private void markSources(Element body, Map<String, Source> known) {
        List<String> ids = known.keySet().stream()
                .filter(id -> id.matches(".*\\d.*"))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Pattern names = Pattern.compile(
                "(?<![\\w-])(?:" + ids.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\w-])");
        for (Element part : body.select(".prose, .out")) {
            Set<String> seen = new HashSet<>();
            TextLinks.replace(List.of(part), names, found -> {
                Source source = known.get(found.group());
                return source == null ? Optional.empty() : Optional.of(mark(sources, note(source), found, seen));
            });
        }
    }

    private Note note(Source source) {
        String html = HtmlWriter.fragment(List.of(new Paragraph(SourceParts.withoutId(source, language))));
        return new Note(NOTE + source.id(), source.id(), html.strip().replaceAll("^<p>|</p>$", ""));
    }

    private void markStatuses(Element body) {
        for (Element output : body.select(".out")) {
            Function<MatchResult, Optional<Element>> mark = marks(Explanation.statuses(language), new HashSet<>());
            List<Element> cells = output.select("td[data-label]").stream()
                    .filter(cell -> cell.attr("data-label").equals(language.text("report.status")))
                    .toList();
            TextLinks.replace(cells, STATUS, mark);
        }
    }

    /**
     * Answers stand at the start of the cells of results, and in brackets; each is explained where an output shows it
     * first.
     */
    private void markAnswers(Element body) {
        List<Explanation> answers = Explanation.answers(language);
        String forms = Explanation.alternatives(answers);
        Pattern pattern = Pattern.compile(
                "(?<=^[^\\p{L}]{0,3})(?:" + forms + ")(?=$|[,:;]| as | als )|(?<=\\()(?:" + forms + ")(?=\\))");
        for (Element output : body.select(".out")) {
            Set<String> seen = new HashSet<>();
            Function<MatchResult, Optional<Element>> marks = marks(answers, seen);
            TextLinks.replace(
                    output.select("table:not(.ndm-grid) td"),
                    pattern,
                    found -> seen.contains(found.group()) ? Optional.empty() : marks.apply(found));
        }
    }

    /** A word of the field is explained where the text, or the head of a table, uses it first. */
    private void markTerms(Element body) {
        List<Explanation> terms = Explanation.terms(language);
        Set<String> used = new HashSet<>();
        Map<String, Explanation> byForm = byForm(terms);
        Pattern pattern =
                Pattern.compile("(?<![\\p{L}\\d_-])(?:" + Explanation.alternatives(terms) + ")(?![\\p{L}\\d_-])");
        TextLinks.replace(body.select(".prose p, .prose li, .out th"), pattern, found -> {
            Explanation term = byForm.get(found.group());
            return term == null || !used.add(term.id())
                    ? Optional.empty()
                    : Optional.of(mark(words, note(term), found, new HashSet<>()));
        });
    }

    private Function<MatchResult, Optional<Element>> marks(List<Explanation> explanations, Set<String> seen) {
        Map<String, Explanation> byForm = byForm(explanations);
        return found -> Optional.ofNullable(byForm.get(found.group()))
                .map(explanation -> mark(words, note(explanation), found, seen));
    }

    private static Map<String, Explanation> byForm(List<Explanation> explanations) {
        Map<String, Explanation> byForm = new LinkedHashMap<>();
        explanations.forEach(each -> each.forms().forEach(form -> byForm.putIfAbsent(form, each)));
        return byForm;
    }

    private static Note note(Explanation explanation) {
        return new Note(NOTE + explanation.id(), explanation.name(), Html.escape(explanation.meaning()));
    }

    /**
     * Returns the mark for a match. Where a part of the page names the same thing again, the keyboard passes over it.
     *
     * @param seen what this part of the page has named already
     */
    private static Element mark(Map<String, Note> notes, Note note, MatchResult found, Set<String> seen) {
        boolean isFirstOfPage = notes.putIfAbsent(note.name(), note) == null;
        Element mark = new Element("a")
                .addClass("note-mark")
                .attr("href", "#" + note.id())
                .text(found.group());
        if (isFirstOfPage) {
            mark.id("from-" + note.id());
        }
        if (!seen.add(found.group())) {
            mark.attr("tabindex", "-1");
        }
        return mark;
    }
}
