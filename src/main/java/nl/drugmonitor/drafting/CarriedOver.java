package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;

/** A file of the last edition with its comments and layout, in which each entry of some lists is marked. */
final class CarriedOver {
    private static final Pattern TOP_LEVEL = Pattern.compile("\\S.*");
    private static final String MARK = "confirm: true";

    private final Node tree;
    private final List<String> lines;

    /** What is written behind a line. */
    private final Map<Integer, String> behind = new HashMap<>();

    CarriedOver(TextFile file) {
        this.tree = Node.read(file);
        this.lines = new ArrayList<>(List.of(file.content().split("\n", -1)));
    }

    /** Marks each entry of a list that is not marked yet, and returns how many there are. */
    int mark(String list) {
        for (Node entry : tree.list(list)) {
            if (!entry.isTrue("confirm")) {
                mark(entry, list);
            }
        }
        return tree.list(list).size();
    }

    private void mark(Node entry, String list) {
        int at = entry.place().line() - 1;
        String line = lines.get(at);
        Matcher item = Yaml.ITEM.matcher(line);
        if (!item.lookingAt()) {
            throw entry.fault("saved_layout", list);
        }
        if (line.startsWith("{", item.end())) {
            lines.set(at, line.substring(0, item.end() + 1) + MARK + ", " + line.substring(item.end() + 1));
        } else {
            behind.put(at, " ".repeat(item.end()) + MARK);
        }
    }

    /** Makes comments of the entries of a list that have a value under a key, and returns how many these are. */
    int leaveOut(String list, String key, String value, String why) {
        List<Node> entries = tree.list(list);
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).textOf(key).filter(value::equals).isPresent()) {
                continue;
            }
            count++;
            int start = entries.get(i).place().line() - 1;
            int end = i + 1 < entries.size() ? entries.get(i + 1).place().line() - 1 : end(start);
            for (int line = start; line < end; line++) {
                String old = lines.get(line);
                boolean isPlain = old.isBlank() || old.strip().startsWith("#");
                lines.set(line, isPlain ? old : "  # " + old.replaceFirst("^ {2}", ""));
            }
            lines.set(start, "  # " + why + "\n" + lines.get(start));
            behind.remove(start);
        }
        return count;
    }

    private int end(int start) {
        for (int line = start + 1; line < lines.size(); line++) {
            if (TOP_LEVEL.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        return lines.size();
    }

    /** Has the file name another edition. */
    void rename(String edition) {
        tree.get("edition").ifPresent(old -> lines.set(old.place().line() - 1, "edition: " + Yaml.text(edition)));
    }

    String written() {
        List<String> all = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            all.add(lines.get(line));
            String more = behind.get(line);
            if (more != null) {
                all.add(more);
            }
        }
        return String.join("\n", all);
    }
}
