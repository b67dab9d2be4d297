package nl.drugmonitor.kernel.magic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The magics in groups, with a line for each: how it is written, and the first sentence of its help. */
final class MagicList {
    /** Where the magics stand that libraries have added. */
    static final String OF_LIBRARIES = "Of libraries";

    private static final int WIDTH = 100;

    /** The end of a sentence, or of the part of one that says what a magic does. */
    private static final Pattern END = Pattern.compile("[.;:](?=\\s|$)");

    private final Map<String, List<Magic>> groups = new LinkedHashMap<>();

    /** Adds a magic to a group; one of the same name, wherever it stands, goes. */
    synchronized void add(String group, Magic magic) {
        groups.values().forEach(magics -> magics.removeIf(one -> one.name().equals(magic.name())));
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(magic);
    }

    synchronized String text() {
        int width = groups.values().stream()
                .flatMap(List::stream)
                .mapToInt(magic -> written(magic).length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        groups.forEach((group, magics) -> {
            if (!magics.isEmpty()) {
                text.append(group).append('\n');
                magics.forEach(magic -> text.append(line(magic, width)).append('\n'));
            }
        });
        return text + "%help NAME says more, as Shift-Tab does at a magic. In Java, Tab completes a name and Shift-Tab"
                + " explains it.\n";
    }

    private static String line(Magic magic, int width) {
        String written = written(magic);
        Matcher end = END.matcher(magic.help());
        String sentence = end.find() ? magic.help().substring(0, end.start()) : magic.help();
        String line = "  " + written + " ".repeat(width - written.length()) + "  " + sentence;
        int cut = line.lastIndexOf(' ', WIDTH - 4);
        return line.length() <= WIDTH ? line : line.substring(0, cut) + " ...";
    }

    /** Returns how a magic begins, as a line and as a cell: {@code %time, %%time}. */
    private static String written(Magic magic) {
        String line = magic.takesLine() ? "%" + magic.name() : "";
        String cell = magic.takesCell() ? "%%" + magic.name() : "";
        return line.isEmpty() || cell.isEmpty() ? line + cell : line + ", " + cell;
    }
}
