package nl.drugmonitor.kernel.magic;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.magic.Session.Declared;
import org.jspecify.annotations.Nullable;

/** The magics that list or forget declarations, and those that show the text of a cell. */
final class SessionMagics {
    private SessionMagics() {}

    static List<Magic> all() {
        return List.of(
                Magic.of(
                        "%who",
                        "Lists the variables, methods and types that the cells have declared.",
                        (arguments, body, session) -> who(session)),
                Magic.of(
                        "%reset",
                        "Forgets everything that the cells have declared; the class path stays.",
                        (arguments, body, session) -> reset(session)),
                show("%%html", "text/html", "HTML").also("HTML"),
                show("%%markdown", "text/markdown", "Markdown").also("md"),
                show("%%svg", "image/svg+xml", "SVG").also("SVG"),
                show("%%latex", "text/latex", "LaTeX"),
                show("%%javascript", "application/javascript", "a script that runs in the page")
                        .also("js"));
    }

    private static @Nullable Object who(Session session) {
        List<Declared> declared = session.declared();
        int kinds = width(declared, Declared::kind);
        int names = width(declared, Declared::name);
        StringBuilder list = new StringBuilder();
        for (Declared one : declared) {
            list.append((padded(one.kind(), kinds) + "  " + padded(one.name(), names) + "  " + one.type())
                            .stripTrailing())
                    .append('\n');
        }
        session.out(list.isEmpty() ? "Nothing is declared yet.\n" : list.toString());
        return null;
    }

    private static int width(List<Declared> all, Function<Declared, String> column) {
        return all.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static @Nullable Object reset(Session session) {
        session.reset();
        return null;
    }

    /** Returns a magic that shows its cell in another form than Java. */
    private static Magic show(String usage, String mimeType, String what) {
        return Magic.of(usage, "Shows the cell as " + what + ".", (arguments, body, session) -> {
            session.display(new MimeBundle(Map.of(mimeType, body, MimeBundle.TEXT, body.strip()), Map.of()));
            return null;
        });
    }
}
