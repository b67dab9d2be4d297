package nl.drugmonitor.notebook.site;

import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.language.Language;

/**
 * A figure as a page names it, and the files that can be taken from it.
 *
 * @param page the name of its page, by which its files are called
 */
record FigureView(PageFigure figure, String page, Language language) {
    /** Returns its number in words: {@code Figure 3}. */
    String name() {
        return language.text("site.figure", figure.number());
    }

    String id() {
        return figure.id();
    }

    Optional<String> title() {
        return figure.title().isEmpty() ? Optional.empty() : Optional.of(figure.title());
    }

    /** Returns what a screen reader calls the link to it. */
    String label() {
        return title().map(title -> name() + ": " + title).orElseGet(this::name);
    }

    Optional<String> csvFile() {
        return figure.csv().map(content -> file("csv"));
    }

    Optional<String> pictureFile() {
        return figure.pictureEnding().map(this::file);
    }

    Optional<String> csvHref() {
        return csvFile().map(SiteFiles::href);
    }

    Optional<String> pictureHref() {
        return pictureFile().map(SiteFiles::href);
    }

    String csvLabel() {
        return language.text("site.figure_data");
    }

    String pictureLabel() {
        return language.text(
                "site.figure_picture", figure.pictureEnding().orElse("").toUpperCase(Locale.ROOT));
    }

    private String file(String ending) {
        return page + "-figure-" + figure.number() + "." + ending;
    }
}
