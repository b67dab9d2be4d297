package nl.drugmonitor.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * The fields in which the text stands just now. Word keeps the code of a field before what it shows, and one field may
 * lie in the code of another.
 */
final class DocxFields {
    /** What these show are numbers of pages. */
    private static final Pattern NUMBERS_OF_PAGES = Pattern.compile("\\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\\b.*");

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean isCode = true;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Notes that a field begins, that its result begins, or that it ends. */
    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (type.equals("separate") && !open.isEmpty()) {
            open.peek().isCode = false;
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    void code(String code) {
        if (!open.isEmpty()) {
            open.peek().code.append(code);
        }
    }

    /** Returns whether text is shown here. */
    boolean isShown() {
        return open.stream().noneMatch(field -> field.isCode || showsPage(field.code));
    }

    static boolean showsPage(CharSequence code) {
        return NUMBERS_OF_PAGES.matcher(code).matches();
    }
}
