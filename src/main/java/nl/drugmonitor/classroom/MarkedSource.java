package nl.drugmonitor.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/**
 * The source of a cell with the lines that mark solutions in it: {@code // BEGIN SOLUTION} and {@code // END SOLUTION},
 * in text {@code <!-- BEGIN SOLUTION -->} and {@code <!-- END SOLUTION -->}, perhaps with more words behind these. The
 * convention is that of nbgrader.
 */
final class MarkedSource {
    /** A line that is a mark, or was meant to be one. */
    private static final Pattern MEANT = Pattern.compile("(?i)\\b(BEGIN|END)\\s+SOLUTION\\b");

    private static final Pattern IN_CODE = Pattern.compile("(\\s*)//\\s*(BEGIN|END) SOLUTION\\b.*");
    private static final Pattern IN_TEXT = Pattern.compile("(\\s*)<!--\\s*(BEGIN|END) SOLUTION\\b.*-->\\s*");

    /** What an exercise is asked to check, where that is a name. */
    private static final Pattern CHECKED = Pattern.compile("\\bcheck\\(\\s*(\\p{javaJavaIdentifierStart}\\w*)\\s*\\)");

    private static final String USUAL_NAME = "answer";

    private final boolean isCode;
    private final List<Line> lines;

    private MarkedSource(boolean isCode, List<Line> lines) {
        this.isCode = isCode;
        this.lines = lines;
    }

    private enum Role {
        OF_ALL,
        BEGIN,
        OF_SOLUTION,
        END
    }

    /** A line without its end. */
    private record Line(String text, Role role) {
        boolean isMark() {
            return role == Role.BEGIN || role == Role.END;
        }
    }

    /**
     * Reads the source of a cell.
     *
     * @param number of the cell among all
     * @param faults gets marks that are misspelt, or that do not pair
     */
    static MarkedSource of(Cell cell, int number, Place notebook, Faults faults) {
        Note name = Note.of("notebook.cell", Integer.toString(number));
        Pattern mark = cell.isCode() ? IN_CODE : IN_TEXT;
        List<Line> lines = new ArrayList<>();
        int begun = 0;
        int at = 0;
        for (String text : cell.source().split("\n", -1)) {
            at++;
            Matcher marked = mark.matcher(text);
            boolean isMark = marked.matches();
            String line = Integer.toString(at);
            if (!isMark && MEANT.matcher(text).find()) {
                faults.add(notebook, "solution_mark", name, line, text.strip(), begin(cell), end(cell));
            }
            if (isMark && marked.group(2).equals("BEGIN")) {
                if (begun > 0) {
                    faults.add(notebook, "solution_nested", name, line, Integer.toString(begun), end(cell));
                }
                begun = at;
                lines.add(new Line(text, Role.BEGIN));
            } else if (isMark) {
                if (begun == 0) {
                    faults.add(notebook, "solution_not_begun", name, line, begin(cell));
                }
                begun = 0;
                lines.add(new Line(text, Role.END));
            } else {
                lines.add(new Line(text, begun > 0 ? Role.OF_SOLUTION : Role.OF_ALL));
            }
        }
        if (begun > 0) {
            faults.add(notebook, "solution_not_ended", name, Integer.toString(begun), end(cell));
        }
        return new MarkedSource(cell.isCode(), lines);
    }

    private static String begin(Cell cell) {
        return cell.isCode() ? "// BEGIN SOLUTION" : "<!-- BEGIN SOLUTION -->";
    }

    private static String end(Cell cell) {
        return cell.isCode() ? "// END SOLUTION" : "<!-- END SOLUTION -->";
    }

    boolean hasSolution() {
        return lines.stream().anyMatch(Line::isMark);
    }

    /** Returns the source with a line to fill in at the place of each solution. */
    String withoutSolutions(Language language) {
        List<String> left = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.role() == Role.BEGIN) {
                String indent = line.text().replaceFirst("\\S.*", "");
                left.add(indent + (isCode ? toFillIn(at, language) : textToFillIn(language)));
            } else if (line.role() == Role.OF_ALL) {
                left.add(line.text());
            }
        }
        return String.join("\n", left);
    }

    /** Declares what the exercise behind it checks. */
    private String toFillIn(int begin, Language language) {
        String name = lines.stream()
                .skip(begin)
                .filter(line -> line.role() == Role.OF_ALL)
                .flatMap(line -> CHECKED.matcher(line.text()).results())
                .map(checked -> checked.group(1))
                .findFirst()
                .orElse(USUAL_NAME);
        return "var " + name + " = notYet(); // " + language.text("classroom.answer_here");
    }

    private static String textToFillIn(Language language) {
        return "*" + language.sentence(Note.of("classroom.answer_here")) + "*";
    }

    /** Returns the source with its solutions, and without what marks them. */
    String withoutMarks() {
        return String.join(
                "\n",
                lines.stream().filter(line -> !line.isMark()).map(Line::text).toList());
    }
}
