package nl.drugmonitor.notebook.site;

import nl.drugmonitor.language.Language;

/** The labels around the content of a page, for its template. */
record PageWords(Language language) {
    String site() {
        return language.text("site.title");
    }

    String all() {
        return language.text("site.all");
    }

    String skip() {
        return language.text("site.skip");
    }

    String search() {
        return language.text("site.search");
    }

    String searchHint() {
        return language.text("site.search_hint");
    }

    String searchNone() {
        return language.text("site.search_none");
    }

    String searchSome() {
        return language.text("site.search_some");
    }

    String close() {
        return language.text("site.close");
    }

    String dark() {
        return language.text("site.dark");
    }

    String showCode() {
        return language.text("site.show_code");
    }

    String copy() {
        return language.text("site.copy");
    }

    String copied() {
        return language.text("site.copied");
    }

    String wide() {
        return language.text("site.wide");
    }

    String contents() {
        return language.text("site.contents");
    }

    String figures() {
        return language.text("site.figures");
    }

    String inShort() {
        return language.text("site.in_short");
    }

    String sources() {
        return language.text("site.sources");
    }

    String explained() {
        return language.text("site.explained");
    }

    String back() {
        return language.text("site.back");
    }

    String take() {
        return language.text("site.take");
    }

    String solutions() {
        return language.text("site.solutions");
    }

    String exercises() {
        return language.text("site.exercises");
    }

    String pages() {
        return language.text("site.pages");
    }
}
