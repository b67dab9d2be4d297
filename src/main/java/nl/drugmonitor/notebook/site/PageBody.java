package nl.drugmonitor.notebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.document.Template;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import nl.drugmonitor.notebook.site.Headings.Heading;
import nl.drugmonitor.notebook.site.Verdicts.Count;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** What a notebook shows on its page: its cells, with addresses, numbered figures, and marks that lead to notes. */
final class PageBody {
    /** Elements as they came, without line breaks of the library. */
    static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

    private final Element body;
    private final Optional<Element> title;
    private final List<Heading> headings;
    private final List<PageFigure> figures;
    private final PageNotes notes;
    private final List<Count> counts;

    /** @param name what the files of its figures are called by */
    PageBody(NotebookFile notebook, String name, NotebookLinks links, Map<String, Source> sources) {
        Language language = notebook.language();
        List<Part> parts = Part.all(notebook);
        body = Jsoup.parseBodyFragment(Template.fill(PageBody.class, "cells.mustache", new Cells(parts)))
                .outputSettings(AS_IT_IS)
                .body();
        title = Optional.ofNullable(body.selectFirst("section.prose:first-child > h1:first-child"));
        title.ifPresent(Element::remove);
        Headings found = new Headings(body, language);
        headings = found.list();
        figures = figures(parts, name, found, language);
        nameParagraphs(language);
        links.link(body, notebook, language);
        linkFigures(language);
        notes = new PageNotes(body, sources, language);
        counts = Verdicts.of(body, language);
    }

    /** What cells.mustache shows. */
    record Cells(List<Part> parts) {}

    /**
     * A cell on the page.
     *
     * @param isSetUp whether it is code that shows nothing, before any that does
     */
    record Part(Cell cell, boolean isSetUp, boolean isOpen, Language language) {
        static List<Part> all(NotebookFile notebook) {
            List<Part> parts = new ArrayList<>();
            boolean hasShown = false;
            for (Cell cell : notebook.cells()) {
                hasShown |= !cell.outputs().isEmpty();
                boolean isSetUp = cell.isCode() && !hasShown;
                parts.add(new Part(cell, isSetUp, notebook.isAboutCode() && !isSetUp, notebook.language()));
            }
            return parts;
        }

        boolean code() {
            return cell.isCode();
        }

        int number() {
            return cell.number();
        }

        String source() {
            return cell.source();
        }

        String label() {
            return language.text(isSetUp ? "site.set_up" : "site.code");
        }

        String prose() {
            return cell.isMarkdown() ? Markdown.html(cell.source()) : CellOutput.pre("raw", cell.source());
        }

        List<CellOutput> outputs() {
            return cell.outputs()
                    .valueStream()
                    .map(output -> new CellOutput(output, language))
                    .toList();
        }
    }

    /** Numbers the outputs that are figures, and gives each its address. */
    private List<PageFigure> figures(List<Part> parts, String name, Headings addresses, Language language) {
        List<CellOutput> outputs = parts.stream()
                .filter(Part::code)
                .flatMap(part -> part.outputs().stream())
                .toList();
        List<Element> places = body.select("body > section.cell > .out");
        List<PageFigure> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Element place = places.get(i);
            if (PageFigure.isIn(place)) {
                int number = found.size() + 1;
                String id = addresses.id(language.text("site.figure", number));
                PageFigure figure = PageFigure.of(place, outputs.get(i).png(), number, id);
                place.id(id).addClass("figure");
                place.append(Template.fill(PageBody.class, "figure.mustache", new FigureView(figure, name, language)));
                found.add(figure);
            }
        }
        return found;
    }

    /** Gives paragraphs that ask something of the reader a class by their first words. */
    private void nameParagraphs(Language language) {
        for (String kind : List.of("predict", "exercise", "settle")) {
            Pattern first = Pattern.compile(language.text("site.paragraph." + kind) + "( \\d+)?[.:]?");
            for (Element paragraph : body.select(".prose > p")) {
                boolean isAsking = paragraph.firstChild() instanceof Element strong
                        && strong.normalName().equals("strong")
                        && first.matcher(strong.text()).matches();
                if (isAsking) {
                    paragraph.addClass("asks").addClass(kind);
                }
            }
        }
    }

    /** Links "Figure 3" in the text to the figure of that number. */
    private void linkFigures(Language language) {
        Pattern named =
                Pattern.compile("\\b" + language.text("site.figure", "(\\d+)") + "\\b", Pattern.CASE_INSENSITIVE);
        TextLinks.replace(body.select(".prose"), named, found -> figures.stream()
                .filter(figure -> Integer.toString(figure.number()).equals(found.group(1)))
                .findFirst()
                .map(figure -> new Element("a").attr("href", "#" + figure.id()).text(found.group())));
    }

    String html() {
        return body.html();
    }

    /** Returns the cells as elements, for what is counted in them. */
    Element cells() {
        return body;
    }

    /** Returns the title as it stands in the text, with its emphasis and code. */
    Optional<String> title() {
        return title.map(Element::html);
    }

    List<Heading> headings() {
        return headings;
    }

    List<PageFigure> figures() {
        return figures;
    }

    PageNotes notes() {
        return notes;
    }

    /** Returns how many statements have each verdict. */
    List<Count> counts() {
        return counts;
    }
}
