package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.drafting.Entry.Section;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;

/** The lines of a claims file, and where its entries stand among them. */
final class ClaimsFile {
    /** Names the command that began a file; a file without it is somebody else's. */
    static final String MADE_BY = "made_by";

    private static final Pattern TOP_LEVEL = Pattern.compile("[a-z_]+:.*");
    private static final Pattern NO_VALUE = Pattern.compile("\\s*(#.*)?");

    /** Comments of a person; a sign within quotation marks is none. */
    private static final Pattern COMMENT = Pattern.compile("(\\s*|[^\"']*\\s)#.*");

    private final List<String> lines;
    private final Node tree;

    private ClaimsFile(List<String> lines, Node tree) {
        this.lines = lines;
        this.tree = tree;
    }

    /**
     * Reads a file that this program began.
     *
     * @throws InvalidInputException if it is no such file
     */
    static ClaimsFile of(TextFile file) {
        Node tree = Node.read(file);
        if (tree.get(MADE_BY).isEmpty()) {
            throw InvalidInputException.at(tree.place(), "saved_not_ours", file.name(), MADE_BY);
        }
        return new ClaimsFile(new ArrayList<>(List.of(file.content().split("\n", -1))), tree);
    }

    /**
     * An entry as it stands in the file.
     *
     * @param start its first line, counted from 0
     * @param lines those up to its last value
     */
    record Kept(Node node, int start, List<String> lines) {
        private static final String MARK = Entry.GONE + ": true";

        /** Returns the line behind its last one. */
        int end() {
            return start + lines.size();
        }

        /** Returns its key and the sum of its values when it was made, if the program made it. */
        Optional<String> saved() {
            return node.textOf(Entry.SAVED);
        }

        /** Returns the key that it got when it was made. */
        Optional<String> key() {
            return saved().map(text -> text.split(" ", 2)[0]);
        }

        /** Returns whether nobody has changed it since. */
        boolean isUntouched() {
            boolean hasComment =
                    lines.stream().anyMatch(line -> COMMENT.matcher(line).matches());
            return !hasComment
                    && saved().filter(text -> text.endsWith(" " + Sums.of(node)))
                            .isPresent();
        }

        boolean isGone() {
            return node.isTrue(Entry.GONE);
        }

        Optional<String> id() {
            return node.textOf(Entry.ID);
        }

        /** Returns whether a value of the entry is the id of a figure. */
        boolean names(String figure) {
            return node.mentions(figure);
        }

        /** Returns the lines with the mark that the sentence is gone. */
        List<String> marked() {
            List<String> marked = new ArrayList<>(lines);
            String last = lines.get(lines.size() - 1);
            Matcher item = Yaml.ITEM.matcher(lines.get(0));
            boolean isFlow = item.lookingAt() && lines.get(0).startsWith("{", item.end());
            if (isFlow) {
                int brace = last.lastIndexOf('}');
                marked.set(lines.size() - 1, last.substring(0, brace) + ", " + MARK + last.substring(brace));
            } else {
                marked.add(" ".repeat(item.end()) + MARK);
            }
            return marked;
        }

        /** Returns the lines without that mark. */
        List<String> unmarked() {
            return lines.stream()
                    .filter(line -> !line.strip().equals(MARK))
                    .map(line -> line.replace(", " + MARK, ""))
                    .toList();
        }
    }

    /** Returns the lines; sections that are made are added to them. */
    List<String> lines() {
        return lines;
    }

    /**
     * Returns the entries of a section.
     *
     * @throws InvalidInputException if two of them stand on one line, so that neither can be changed alone
     */
    List<Kept> entries(Section section) {
        List<Node> nodes = tree.list(section.key());
        List<Kept> entries = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int start = nodes.get(i).place().line() - 1;
            int next = i + 1 < nodes.size() ? nodes.get(i + 1).place().line() - 1 : sectionEnd(start);
            if (next <= start || !Yaml.ITEM.matcher(lines.get(start)).lookingAt()) {
                throw nodes.get(i).fault("saved_layout", section.key());
            }
            entries.add(new Kept(nodes.get(i), start, List.copyOf(lines.subList(start, contentEnd(start, next)))));
        }
        return entries;
    }

    private int sectionEnd(int start) {
        for (int line = start + 1; line < lines.size(); line++) {
            if (TOP_LEVEL.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        return lines.size();
    }

    /** Returns the line behind the last one with content: comments and empty lines belong to what follows them. */
    private int contentEnd(int start, int next) {
        int end = next;
        while (end > start + 1 && NO_VALUE.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        return end;
    }

    /** Returns the line where the first entry of a section goes; a section that is not there is made. */
    int open(Section section) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(section.key() + ":")) {
                String value = lines.get(line).substring(section.key().length() + 1);
                if (!NO_VALUE.matcher(value).matches()) { // an empty list in brackets
                    lines.set(line, section.key() + ":");
                }
                return line + 1;
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        lines.addAll(List.of("", section.key() + ":"));
        return lines.size();
    }
}
