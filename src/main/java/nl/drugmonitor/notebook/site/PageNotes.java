package nl.drugmonitor.notebook.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        List<String> ids =
                known.keySet().stream().filter(id -> id.matches(".*\\d.*")).toList();
        if (ids.isEmpty()) {
            return;
        }
        Pattern names = Pattern.compile("(?<![\\w-])(?:" + TextLinks.anyOf(ids) + ")(?![\\w-])");
        for (Element part : body.select(".prose, .out")) {
            Set<String> seen = new HashSet<>();
            TextLinks.replace(List.of(part), names, found -> Optional.ofNullable(known.get(found.group()))
                    .map(source -> mark(sources, source.id(), () -> note(source), found, seen)));
        }
    }

    private Note note(Source source) {
        String html = HtmlWriter.fragment(List.of(new Paragraph(SourceParts.withoutId(source, language))));
        return new Note(NOTE + source.id(), source.id(), html.strip().replaceAll("^<p>|</p>$", ""));
    }

    private void markStatuses(Element body) {
        Map<String, Explanation> statuses = byForm(Explanation.statuses(language));
        for (Element output : body.select(".out")) {
            Set<String> seen = new HashSet<>();
            List<Element> cells = output.select("td[data-label]").stream()
                    .filter(cell -> cell.attr("data-label").equals(language.text("report.status")))
                    .toList();
            TextLinks.replace(cells, STATUS, found -> mark(statuses, found, seen));
        }
    }

    /**
     * Answers stand at the start of the cells of results, and in brackets; each is explained where an output shows it
     * first.
     */
    private void markAnswers(Element body) {
        Map<String, Explanation> answers = byForm(Explanation.answers(language));
        String forms = TextLinks.anyOf(answers.keySet());
        Pattern pattern = Pattern.compile(
                "(?<=^[^\\p{L}]{0,3})(?:" + forms + ")(?=$|[,:;]| as | als )|(?<=\\()(?:" + forms + ")(?=\\))");
        for (Element output : body.select(".out")) {
            Set<String> seen = new HashSet<>();
            TextLinks.replace(
                    output.select("table:not(.ndm-grid) td"),
                    pattern,
                    found -> seen.contains(found.group()) ? Optional.empty() : mark(answers, found, seen));
        }
    }

    /** A word of the field is explained where the text, or the head of a table, uses it first. */
    private void markTerms(Element body) {
        Map<String, Explanation> terms = byForm(Explanation.terms(language));
        Set<String> used = new HashSet<>();
        Pattern pattern =
                Pattern.compile("(?<![\\p{L}\\d_-])(?:" + TextLinks.anyOf(terms.keySet()) + ")(?![\\p{L}\\d_-])");
        TextLinks.replace(body.select(".prose p, .prose li, .out th"), pattern, found -> {
            Explanation term = terms.get(found.group());
            return term == null || !used.add(term.id()) ? Optional.empty() : mark(terms, found, new HashSet<>());
        });
    }

    private Optional<Element> mark(Map<String, Explanation> byForm, MatchResult found, Set<String> seen) {
        return Optional.ofNullable(byForm.get(found.group()))
                .map(each -> mark(words, each.name(), () -> note(each), found, seen));
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
     * @param name of the note, which is written for the first match of the page
     * @param seen what this part of the page has named already
     */
    private static Element mark(
            Map<String, Note> notes, String name, Supplier<Note> write, MatchResult found, Set<String> seen) {
        boolean isFirstOfPage = !notes.containsKey(name);
        Note note = notes.computeIfAbsent(name, absent -> write.get());
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
