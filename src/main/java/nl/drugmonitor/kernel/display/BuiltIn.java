package nl.drugmonitor.kernel.display;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The renderers that every notebook has. */
final class BuiltIn {
    static final String PNG = "image/png";

    private BuiltIn() {}

    static List<Renderer<?>> all() {
        return List.of(
                source(Html.class, MimeBundle.HTML, Html::source),
                source(Markdown.class, "text/markdown", Markdown::source),
                source(Latex.class, "text/latex", Latex::source),
                source(Svg.class, "image/svg+xml", Svg::source),
                Renderer.of(Json.class, BuiltIn::json),
                Renderer.of(RenderedImage.class, BuiltIn::picture),
                Renderer.of(Throwable.class, (error, context) -> MimeBundle.text(Cut.text(trace(error)))),
                Renderer.of(List.class, BuiltIn::list),
                Renderer.of(MimeBundle.class, (bundle, context) -> bundle));
    }

    private static <T> Renderer<T> source(Class<T> type, String mimeType, Function<T, String> source) {
        return Renderer.of(type, (value, context) -> new MimeBundle(Map.of(mimeType, source.apply(value)), Map.of()));
    }

    private static MimeBundle json(Json json, Renderer.Context context) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (json.tree() != null) {
            data.put("application/json", json.tree());
        }
        data.put(MimeBundle.TEXT, context.text(json.tree()));
        return new MimeBundle(data, Map.of());
    }

    private static MimeBundle picture(RenderedImage picture, Renderer.Context context) {
        String size = picture.getWidth() + " x " + picture.getHeight();
        Map<String, Object> data = new LinkedHashMap<>();
        if (context.wants(PNG)) {
            data.put(PNG, base64(picture, "png"));
        }
        for (String format : List.of("jpeg", "gif")) {
            if (context.asksFor("image/" + format)) {
                data.put("image/" + format, base64(picture, format));
            }
        }
        data.put(MimeBundle.TEXT, "a picture of " + size + " pixels");
        return new MimeBundle(data, Map.of(PNG, Map.of("width", picture.getWidth(), "height", picture.getHeight())));
    }

    private static String base64(RenderedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("a picture with these colours cannot be written as " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static MimeBundle list(List<?> list, Renderer.Context context) {
        return new Several(context).of(list).orElseGet(() -> {
            Map<String, Object> data = new LinkedHashMap<>();
            if (context.wants(MimeBundle.HTML)) {
                Tables.of(list, context).ifPresent(table -> data.put(MimeBundle.HTML, table));
            }
            data.put(MimeBundle.TEXT, context.text(list));
            return new MimeBundle(data, Map.of());
        });
    }
}
