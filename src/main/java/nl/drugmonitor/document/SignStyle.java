package nl.drugmonitor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style of verdicts, read from signs.css, so that their colours stand in one place. */
final class SignStyle {
    private static final String CSS = compact(Template.text(SignStyle.class, "signs.css"));

    private SignStyle() {}

    /** Returns the style sheet as one line: a notebook stores it with every output that shows a verdict. */
    static String css() {
        return CSS;
    }

    /** Returns the colours in the light of a verdict, for a page that takes the style sheet out and leaves this. */
    static String inTheLight(Sign sign) {
        String name = sign == Sign.NONE ? Sign.OPEN.code() : sign.code();
        return "color:%s;background-color:%s;padding:0 .5em;border-radius:.75em;font-weight:600"
                .formatted(light("--ndm-" + name), light("--ndm-" + name + "-ground"));
    }

    private static String light(String colour) {
        Matcher light =
                Pattern.compile(colour + ":light-dark\\((#[0-9a-f]{6}),").matcher(CSS);
        if (!light.find()) {
            throw new IllegalStateException("signs.css has no colours " + colour);
        }
        return light.group(1);
    }

    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*([{};,])\\s*", "$1")
                .replaceAll(":\\s+", ":")
                .strip();
    }
}
