package nl.drugmonitor.notebook.site;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Language;

/** What index.mustache shows. */
record IndexPage(Language language, List<PageLink> reports, List<NotebookPage> pages) {
    PageWords words() {
        return new PageWords(language);
    }

    String title() {
        return language.text("site.title");
    }

    String intro() {
        return language.text("site.intro");
    }

    /** Returns whether the page has code that can be folded. */
    boolean code() {
        return false;
    }

    List<Card> cards() {
        return pages.stream().map(Card::new).toList();
    }

    /** A notebook in the index: its question, its answer, and what its first chart looks like. */
    record Card(NotebookPage page) {
        /** Returns the picture of its first figure that has one. */
        Optional<String> thumbnail() {
            return page.body().figures().stream()
                    .flatMap(figure -> figure.picture().stream())
                    .findFirst();
        }

        /** Returns what stands in the place of a picture: the number in the name, or its first letter. */
        String initial() {
            String name = page.notebook().name();
            return name.matches("\\d+-.*") ? name.substring(0, name.indexOf('-')) : name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }
}
