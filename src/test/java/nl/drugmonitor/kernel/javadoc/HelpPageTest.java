package nl.drugmonitor.kernel.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.javadoc.DocComment.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPageTest {
    private static String html(String comment) {
        return of(new HelpPage().comment(DocComment.of(comment)), MimeBundle.HTML);
    }

    private static String text(String comment) {
        return of(new HelpPage().comment(DocComment.of(comment)), MimeBundle.TEXT);
    }

    private static String markdown(String comment) {
        return of(new HelpPage().comment(DocComment.of(comment)), "text/markdown");
    }

    private static String of(HelpPage page, String form) {
        return (String) page.bundle().data().get(form);
    }

    private static final String WHOLE = """
             Returns what is {@code < 5} of a {@link java.util.List#of(Object, Object) list}, see {@link #size()}.

             <p>It has <em>two</em> parts &mdash; and an <a href="https://example.org/a">example</a>:
             <ul>
             <li>one,
             which is long
             <li>two: {@value #MAX}
             </ul>
             <pre>{@code
             List<String> a = List.of();
             a.size();
             }</pre>

             @param <T> the type
             @param first what comes
                 first
             @return the sum
             @throws java.io.IOException if it rains
             @see Map#entry
             @see java.util.Set A set
             @apiNote Seldom used.
             @since 9
             @author nobody
            """;

    @Test
    void allThatACommentSaysIsHtml() {
        assertThat(html(WHOLE))
                .startsWith("<p>Returns what is <code>&lt; 5</code> of a <code>list</code>, see <code>size()</code>.")
                .contains(
                        "<p>It has <em>two</em> parts — and an <a href=\"https://example.org/a\">example</a>:",
                        "<li>one,\nwhich is long\n</li>",
                        "<code>MAX</code>",
                        "<pre><code>List&lt;String&gt; a = List.of();\na.size();\n</code></pre>",
                        "<p><strong>Parameters</strong></p><ul><li><code>&lt;T&gt;</code>: the type</li>"
                                + "<li><code>first</code>: what comes\n    first</li></ul>",
                        "<p><strong>Returns</strong> the sum</p>",
                        "<li><code>IOException</code>: if it rains</li>",
                        "<p><strong>Note</strong> Seldom used.</p>",
                        "<p><strong>See</strong> <code>Map.entry</code>, A set</p><p><strong>Since</strong> 9</p>")
                .doesNotContain("nobody");
    }

    @Test
    void itIsMarkdownToo() {
        assertThat(markdown(WHOLE)).isEqualTo("""
                Returns what is `< 5` of a `list`, see `size()`.

                It has *two* parts — and an [example](https://example.org/a):

                - one, which is long
                - two: `MAX`

                ```java
                List<String> a = List.of();
                a.size();
                ```

                **Parameters**

                - `<T>`: the type
                - `first`: what comes first

                **Returns** the sum

                **Throws**

                - `IOException`: if it rains

                **Note** Seldom used.

                **See** `Map.entry`, A set

                **Since** 9
                """);
    }

    @Test
    void itIsPlainTextToo() {
        assertThat(text(WHOLE)).startsWith("""
                Returns what is < 5 of a list, see size().

                It has two parts — and an example (https://example.org/a):

                - one, which is long
                - two: MAX

                List<String> a = List.of();
                a.size();

                Parameters

                - <T>: the type
                - first: what comes first

                Returns the sum
                """);
    }

    @Test
    void longLinesOfPlainTextAreBrokenBetweenWords() {
        assertThat(text("word ".repeat(40)).lines().toList())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88))
                .hasSize(3);
        assertThat(markdown("word ".repeat(40)).lines()).hasSize(1);
    }

    /** Comments of libraries are somebody else's: nothing of them may run in the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>x",
                "<SCRIPT SRC=\"https://e.org/x.js\"></SCRIPT>x",
                "<img src=x onerror=alert(1)>x",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<p onclick=\"alert(1)\">x</p>",
                "<iframe src=\"https://e.org\"></iframe>x",
                "<svg onload=alert(1)></svg>x",
                "<style>p { background: url(https://e.org) }</style>x",
                "{@link Foo <script>alert(1)</script>x}",
                "@param x <script>alert(1)</script>",
                "@return <img src=\"https://e.org/x.png\">x"
            })
    void nothingInItRunsOrIsFetched(String comment) {
        assertThat(html(comment))
                .contains("x")
                .doesNotContainPattern("(?i)<script|javascript:|\\son\\w+=|src=|<style|<svg|<iframe");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {@code never closed         | {@code never closed
            a < b && c > d              | a < b && c > d
            <b>not closed               | not closed
            @param                      | ''
            ends with a star */ here    | ends with a star */ here
            a \\u0041 and \\u stay      | a \\u0041 and \\u stay
            {@unknown some words}       | some words
            {@return the sum}           | Returns the sum.
            * a star                    | * a star
            {@index word}, {@systemProperty java.home} | word, java.home
            Fix&eacute; &#64; &lt;      | Fixé @ <
            """)
    void whatIsNotRightIsReadAsFarAsItGoes(String comment, String said) {
        assertThat(text(comment).strip()).isEqualTo(said);
    }

    @Test
    void anEmptyCommentSaysNothing() {
        assertThat(text("")).isBlank();
        assertThat(DocComment.of("").parameters()).isEmpty();
    }

    @Test
    void signsOfMarkdownAreEscapedInWords() {
        assertThat(markdown("2 * 3 * a_b [c]")).isEqualTo("2 \\* 3 \\* a\\_b \\[c\\]\n");
        assertThat(markdown("<table><tr><th>a<th>b|c</tr><tr><td>1<td>2</tr></table>"))
                .isEqualTo("| a | b\\|c |\n|---|---|\n| 1 | 2 |\n");
    }

    @Test
    void aPageHasCodeLinesAndLists() {
        HelpPage page = new HelpPage()
                .code("List<E> of()")
                .line("", "in <there>")
                .heading("Forms")
                .list("Methods", List.of(new Named("a()", "says &amp; does"), new Named("b()", "")))
                .list("None", List.of());
        assertThat(of(page, MimeBundle.TEXT))
                .isEqualTo("List<E> of()\n\nin <there>\n\nForms\n\nMethods\n\n- a(): says & does\n- b()\n");
    }

    @Test
    void theFirstSentenceOfEachMethodIsFoundInASource() throws Exception {
        CommentedSource source = CommentedSource.of("""
                package java.util;
                public class Optional<T> {
                    /** Makes one. More. */
                    public static <T> Optional<T> of(T value) { return null; }
                    /** With others. */
                    public Optional<T> or(java.util.function.Supplier<? extends Optional<? extends T>> other) { }
                    public boolean isEmpty() { return true; }
                    /** Not this one. */
                    public boolean isEmpty(int... a) { return true; }
                """);
        assertThat(source.summary(java.util.Optional.class.getMethod("of", Object.class)))
                .contains("Makes one.");
        assertThat(source.summary(java.util.Optional.class.getMethod("or", java.util.function.Supplier.class)))
                .contains("With others.");
        assertThat(source.summary(java.util.Optional.class.getMethod("isEmpty")))
                .isEmpty();
    }

    /** What stands in code may not end it, for the rest would be HTML of the page. */
    @Test
    void codeWithTicksStaysCode() {
        assertThat(markdown("Takes {@code `` <img src=x> ``}.")).isEqualTo("Takes ``` `` <img src=x> `` ```.\n");
        assertThat(markdown("<pre>{@code a ```\n<img src=x>}</pre>")).contains("````java\n", "\n````");
        assertThat(markdown("{@literal &lt;img>}")).startsWith("&amp;lt;img");
    }
}
