package nl.drugmonitor.notebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static String script(String main) {
        SearchIndex index = new SearchIndex();
        index.add(new PageLink("a b.html", "Title"), "<html lang=\"nl\"><main>" + main + "</main></html>", 1);
        return index.script();
    }

    @Test
    void aPageIsCutAtItsHeadings() {
        assertThat(script("<h1>Title</h1><p>One</p><h2 id=\"x\">Part <a class=\"anchor\">#</a></h2><p>Two<p>three</p>"))
                .isEqualTo("window.ndmSearchIndex = ["
                        + "{\"href\":\"a%20b.html\",\"anchor\":\"\",\"lang\":\"nl\",\"page\":\"Title\",\"heading\":\"Title\","
                        + "\"text\":\"One\",\"weight\":1.0},"
                        + "{\"href\":\"a%20b.html\",\"anchor\":\"x\",\"lang\":\"nl\",\"page\":\"Title\",\"heading\":\"Part\","
                        + "\"text\":\"Two three\",\"weight\":1.0}];\n");
    }

    @Test
    void whatIsNoTextIsNotFound() {
        assertThat(script("<p>One</p><script>two</script><nav>three</nav><svg><text>four</text></svg>"))
                .contains("\"text\":\"One\"")
                .doesNotContain("two", "three", "four");
    }

    @Test
    void aTextThatSpeaksOfScriptsEndsNone() {
        assertThat(script("<p>&lt;/script&gt;&lt;b&gt;</p>"))
                .contains("<\\/script>")
                .doesNotContain("</script>");
    }

    @Test
    void aPageWithoutMainPartHasNothing() {
        SearchIndex index = new SearchIndex();
        index.add(new PageLink("a.html", "A"), "<p>x</p>", 1);

        assertThat(index.script()).isEqualTo("window.ndmSearchIndex = [];\n");
    }
}
