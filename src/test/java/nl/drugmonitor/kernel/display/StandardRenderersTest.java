package nl.drugmonitor.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRenderersTest {
    private final StandardRenderers renderers = new StandardRenderers();

    public record Pair(String name, Object counts) {}

    static List<Arguments> texts() {
        return List.of(
                Arguments.of(null, "null"),
                Arguments.of("a \"b\"", "a \"b\""),
                Arguments.of(7, "7"),
                Arguments.of('c', "c"),
                Arguments.of(1.5, "1.5"),
                Arguments.of(true, "true"),
                Arguments.of(List.of(1, 2), "[1, 2]"),
                Arguments.of(new int[][] {{1}, {2, 3}}, "[[1], [2, 3]]"),
                Arguments.of(Map.of("a", new int[] {1}), "{a=[1]}"),
                Arguments.of(Optional.of(1), "Optional[1]"),
                Arguments.of(Optional.empty(), "Optional.empty"),
                Arguments.of(Collections.nCopies(1000, 1), "[" + "1, ".repeat(100) + "... 900 more elements]"),
                Arguments.of(new int[101], "[" + "0, ".repeat(100) + "... 1 more elements]"),
                Arguments.of("x".repeat(100_010), "x".repeat(100_000) + "\n... 10 more characters"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aValueIsShownAsTextOfBoundedLength(Object value, String text) {
        assertThat(renderers.render(value).data()).isEqualTo(Map.of(MimeBundle.TEXT, text));
    }

    @Test
    void aTextOfAnotherFormIsThatForm() {
        assertThat(renderers.render(new Html("<b>")).data())
                .isEqualTo(Map.of(MimeBundle.HTML, "<b>", MimeBundle.TEXT, "<b>"));
        assertThat(renderers.render(new Latex("$x$")).data()).containsEntry("text/latex", "$x$");
        assertThat(renderers.render(new Svg("<svg/>")).data()).containsEntry("image/svg+xml", "<svg/>");
        assertThat(renderers.render(new Json(Map.of("a", 1))).data())
                .isEqualTo(Map.of("application/json", Map.of("a", 1), MimeBundle.TEXT, "{a=1}"));
        assertThat(renderers.render("<b>", List.of("text/html")).data())
                .isEqualTo(Map.of(MimeBundle.HTML, "<b>", MimeBundle.TEXT, "<b>"));
    }

    @Test
    void aListOfRecordsIsATableToo() {
        assertThat(renderers
                        .render(List.of(new Pair("<i> & \"x\"", new int[] {1, 2})))
                        .data())
                .containsEntry(MimeBundle.HTML, """
                        <table>
                        <thead><tr><th>name</th><th>counts</th></tr></thead>
                        <tbody>
                        <tr><td>&lt;i&gt; &amp; &quot;x&quot;</td><td>[1, 2]</td></tr>
                        </tbody>
                        </table>""");
        assertThat(renderers
                        .render(Arrays.asList(new Pair("a", new int[0]), null))
                        .data())
                .doesNotContainKey(MimeBundle.HTML);
        assertThat(renderers
                        .render(Collections.nCopies(103, Map.of("<k>", "'")))
                        .data()
                        .get(MimeBundle.HTML))
                .asString()
                .contains("<th>&lt;k&gt;</th>", "<td>&#39;</td>")
                .endsWith("<p>... 3 more rows</p>");
    }

    @Test
    void aPictureIsPng() {
        MimeBundle shown = renderers.render(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB));
        assertThat(shown.data().get("image/png")).asString().startsWith("iVBORw0KGgo");
        assertThat(shown.data()).containsEntry(MimeBundle.TEXT, "a picture of 3 x 2 pixels");
        assertThat(shown.metadata()).containsEntry("image/png", Map.of("width", 3, "height", 2));
    }

    @Test
    void anExceptionShowsItsTrace() {
        assertThat(renderers.render(new IllegalStateException("so")).data().get(MimeBundle.TEXT))
                .asString()
                .startsWith("java.lang.IllegalStateException: so\n\tat ");
    }

    private static <T> Renderer<T> renderer(Class<T> type, Function<T, String> text) {
        return new Renderer<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public MimeBundle render(T value, Context context) {
                return MimeBundle.text(text.apply(value));
            }
        };
    }

    private String text(Object value) {
        return (String) renderers.render(value).data().get(MimeBundle.TEXT);
    }

    @Test
    void theClosestTypeRenders() {
        renderers.register(renderer(Object.class, value -> "object"));
        assertThat(text(new LinkedHashSet<>())).isEqualTo("object");
        renderers.register(renderer(Collection.class, value -> "collection"));
        assertThat(text(new LinkedHashSet<>())).isEqualTo("collection");
        assertThat(text(new ArrayList<>())).isEqualTo("[]");
        renderers.register(renderer(ArrayList.class, value -> "array list"));
        assertThat(text(new ArrayList<>() {})).isEqualTo("array list");
    }

    @Test
    void aRendererThatFailsLeavesTheText() {
        renderers.register(renderer(Pair.class, value -> {
            throw new IllegalStateException("no");
        }));
        assertThat(text(new Pair("a", new int[0])))
                .startsWith("Pair[name=a")
                .endsWith("\n(shown as text, for its renderer failed: java.lang.IllegalStateException: no)");
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };
        assertThat(text(broken)).contains("its toString failed: java.lang.IllegalStateException");
        List<Object> own = new ArrayList<>();
        own.add(own);
        assertThat(text(own)).isEqualTo("[[[[[[...]]]]]]");
    }

    @Test
    void oneElementThatFailsLeavesTheOthers() {
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };
        assertThat(text(Arrays.asList(1, broken, null)))
                .startsWith("[1, ")
                .endsWith(" (its toString failed: java.lang.IllegalStateException), null]");
    }

    @Test
    void aStreamIsNotRunAway() {
        Stream<Integer> stream = Stream.of(1, 2);
        renderers.render(stream);
        assertThat(stream).containsExactly(1, 2);
    }

    @Test
    void aTextOfJsonIsATreeWhereItIsOne() {
        assertThat(renderers.render("{\"a\": [1]}", List.of("application/json")).data())
                .containsEntry("application/json", Map.of("a", List.of(1)));
        assertThat(renderers.render("{", List.of("application/json")).data()).containsEntry("application/json", "{");
    }

    @Test
    void aPictureIsWrittenInTheFormatThatIsAskedFor() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        assertThat(renderers.render(picture, List.of("image/jpeg")).data())
                .containsOnlyKeys("image/jpeg", MimeBundle.TEXT);
        assertThat(renderers.render(picture, List.of("image/*")).data())
                .containsOnlyKeys("image/png", "image/jpeg", "image/gif", MimeBundle.TEXT);
    }

    private interface Shape {}

    private interface Round extends Shape {}

    private static class Figure implements Shape {}

    private static final class Circle extends Figure implements Round {}

    @Test
    void anInterfaceOfTheClassIsCloserThanItsSuperclass() {
        renderers.register(renderer(Shape.class, value -> "shape"));
        assertThat(text(new Circle())).isEqualTo("shape");
        renderers.register(renderer(Figure.class, value -> "figure"));
        assertThat(text(new Figure())).isEqualTo("figure");
        renderers.register(renderer(Round.class, value -> "round"));
        assertThat(text(new Circle())).isEqualTo("round");
    }

    private record Mark(int x) {}

    @Test
    void aListOfValuesWithARendererIsThoseValuesOneUnderTheOther() {
        renderers.register(Renderer.of(
                Mark.class,
                (mark, asked) -> new MimeBundle(
                        Map.of(MimeBundle.HTML, "<b>" + mark.x() + "</b>", MimeBundle.TEXT, "at " + mark.x()),
                        Map.of())));

        MimeBundle rendered = renderers.render(List.of(new Mark(1), new Mark(2)));

        assertThat(rendered.data())
                .containsEntry(MimeBundle.HTML, "<b>1</b>\n<b>2</b>")
                .containsEntry(MimeBundle.TEXT, "at 1\n\nat 2");
        assertThat(renderers.render(Optional.of(new Mark(3))).data()).containsEntry(MimeBundle.TEXT, "at 3");
        assertThat(renderers.render(Optional.of("text")).data()).containsEntry(MimeBundle.TEXT, "Optional[text]");
        assertThat(renderers.render(Optional.empty()).data()).containsEntry(MimeBundle.TEXT, "Optional.empty");
    }

    @Test
    void aListOfPicturesShowsThem() {
        BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

        assertThat(String.valueOf(renderers.render(List.of(picture)).data().get(MimeBundle.HTML)))
                .startsWith("<img alt=\"a picture of 1 x 1 pixels\" src=\"data:image/png;base64,");
    }
}
