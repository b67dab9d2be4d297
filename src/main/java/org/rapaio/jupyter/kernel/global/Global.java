package org.rapaio.jupyter.kernel.global;

import java.util.Map;
import java.util.regex.Pattern;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.jspecify.annotations.Nullable;

/**
 * Functions that every cell can call by their names alone. The form comes before the value, where a notebook's own
 * {@link Notebook#display} takes it after the value; both orders are understood.
 */
public final class Global {
    private static final Options OPTIONS = new Options();

    private static final Pattern FORM = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    /** Short names of forms. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("text", "text/plain"),
            Map.entry("html", "text/html"),
            Map.entry("markdown", "text/markdown"),
            Map.entry("md", "text/markdown"),
            Map.entry("latex", "text/latex"),
            Map.entry("javascript", "application/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"));

    private Global() {}

    /** Returns the options of this notebook. */
    public static Options options() {
        return OPTIONS;
    }

    /**
     * Shows a value in a form, such as {@code display("html", map)}. {@code display("<b>text</b>", "text/html")}, with
     * the form behind the value, does the same.
     *
     * @return an id for {@link #updateDisplay}
     */
    public static String display(@Nullable String form, @Nullable Object value) {
        if (isValueFirst(form, value)) {
            return Notebook.display(form, String.valueOf(value));
        }
        String mimeType = mimeType(form);
        return Notebook.display(Rows.of(value, mimeType, OPTIONS), mimeType);
    }

    /** Shows a value in a form instead of what was shown with this id. */
    public static void updateDisplay(String id, @Nullable String form, @Nullable Object value) {
        if (isValueFirst(form, value)) {
            Notebook.updateDisplay(id, form, String.valueOf(value));
        } else {
            String mimeType = mimeType(form);
            Notebook.updateDisplay(id, Rows.of(value, mimeType, OPTIONS), mimeType);
        }
    }

    /** Returns whether the first is a text, and the second its form. */
    private static boolean isValueFirst(@Nullable String first, @Nullable Object second) {
        return first != null
                && !first.isBlank()
                && !FORMS.containsKey(first)
                && second instanceof String form
                && FORM.matcher(form).matches()
                && !FORM.matcher(first).matches();
    }

    /** Returns the name of a form as messages have it; of none, that which the options name. */
    private static String mimeType(@Nullable String form) {
        String name = form == null || form.isBlank() ? OPTIONS.display().defaultMime() : form.strip();
        String mimeType = FORMS.getOrDefault(name, name);
        if (!FORM.matcher(mimeType).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no form: write "
                    + String.join(", ", FORMS.keySet().stream().sorted().toList()) + ", or text/html and the like");
        }
        return mimeType;
    }
}
