package nl.drugmonitor.notebook.site;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.site.Verdicts.Count;

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

        /** Returns the counts of its verdicts as bars, where there is no picture. */
        List<Bar> bars() {
            List<Count> counts = thumbnail().isPresent() ? List.of() : page.counts();
            int largest = counts.stream().mapToInt(Count::number).max().orElse(1);
            return counts.stream()
                    .map(count -> new Bar(count.sign(), count.text(), 100 * count.number() / largest))
                    .toList();
        }

        boolean hasBars() {
            return !bars().isEmpty();
        }

        /** Returns what stands where there is nothing to draw: the number in the name, or its first letter. */
        Optional<String> initial() {
            String name = page.notebook().name();
            int end = name.matches("\\d+-.*") ? name.indexOf('-') : name.offsetByCodePoints(0, 1);
            return thumbnail().isPresent() || hasBars() ? Optional.empty() : Optional.of(name.substring(0, end));
        }
    }

    /** A bar of a small chart. */
    record Bar(Sign sign, String text, int percent) {}
}
