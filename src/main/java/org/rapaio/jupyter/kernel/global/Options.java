package org.rapaio.jupyter.kernel.global;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Options by their names, such as {@code display.maxRows}. What {@link Global#display} shows follows
 * {@code display.defaultMime}, {@code display.maxRows}, {@code display.maxSeqItems} and {@code display.maxColWidth};
 * the others are kept, and change nothing here.
 */
public final class Options {
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("display.defaultMime", "text/html"),
            Map.entry("display.defaultMimeImage", "image/png"),
            Map.entry("display.format.na", ""),
            Map.entry("display.format.precision", "6"),
            Map.entry("display.html.border", "1"),
            Map.entry("display.maxColWidth", "50"),
            Map.entry("display.maxCols", "20"),
            Map.entry("display.maxRows", "20"),
            Map.entry("display.maxSeqItems", "50"),
            Map.entry("display.showIndex", "true"),
            Map.entry("display.text.colored", "true"));

    private final Map<String, String> values = Collections.synchronizedMap(new TreeMap<>(DEFAULTS));

    Options() {}

    /** Sets all options to what they were at the start. */
    public void reset() {
        values.clear();
        values.putAll(DEFAULTS);
    }

    /**
     * Returns the value of an option.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public String get(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "there is no option " + key + "; there are " + String.join(", ", values.keySet()));
        }
        return value;
    }

    /** Sets an option, which may be a new one. */
    public void set(String key, String value) {
        values.put(key, value);
    }

    /** Returns all options by their names. */
    public Map<String, String> values() {
        return new TreeMap<>(values);
    }

    private int number(String key) {
        try {
            return Integer.parseInt(get(key).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " must be a whole number, not \"" + get(key) + "\"", e);
        }
    }

    public Display display() {
        return new Display();
    }

    /** The options of what is shown, by methods. 0 is no limit. */
    public final class Display {
        private Display() {}

        public String defaultMime() {
            return get("display.defaultMime");
        }

        public void defaultMime(String value) {
            set("display.defaultMime", value);
        }

        public String defaultMimeImage() {
            return get("display.defaultMimeImage");
        }

        public void defaultMimeImage(String value) {
            set("display.defaultMimeImage", value);
        }

        public int maxRows() {
            return number("display.maxRows");
        }

        public void maxRows(int value) {
            set("display.maxRows", Integer.toString(value));
        }

        public int maxCols() {
            return number("display.maxCols");
        }

        public void maxCols(int value) {
            set("display.maxCols", Integer.toString(value));
        }

        public int maxColWidth() {
            return number("display.maxColWidth");
        }

        public void maxColWidth(int value) {
            set("display.maxColWidth", Integer.toString(value));
        }

        public int maxSeqItems() {
            return number("display.maxSeqItems");
        }

        public void maxSeqItems(int value) {
            set("display.maxSeqItems", Integer.toString(value));
        }

        public boolean showIndex() {
            return get("display.showIndex").equals("true");
        }

        public void showIndex(boolean value) {
            set("display.showIndex", Boolean.toString(value));
        }

        public Format format() {
            return new Format();
        }

        public Page html() {
            return new Page();
        }

        public Text text() {
            return new Text();
        }
    }

    /** How numbers are written. */
    public final class Format {
        private Format() {}

        public String na() {
            return get("display.format.na");
        }

        public void na(String value) {
            set("display.format.na", value);
        }

        public int precision() {
            return number("display.format.precision");
        }

        public void precision(int value) {
            set("display.format.precision", Integer.toString(value));
        }
    }

    /** The options of HTML. */
    public final class Page {
        private Page() {}

        public int border() {
            return number("display.html.border");
        }

        public void border(int value) {
            set("display.html.border", Integer.toString(value));
        }
    }

    /** The options of text. */
    public final class Text {
        private Text() {}

        public boolean colored() {
            return get("display.text.colored").equals("true");
        }

        public void colored(boolean value) {
            set("display.text.colored", Boolean.toString(value));
        }
    }
}
