package nl.drugmonitor.kernel.magic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what to write instead of a magic that does not exist. */
final class Suggestions {
    private static final String COMMAND = "%%bash as the first line of a cell runs the commands below it";

    /** Magics of other kernels, and what to write here instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("resolve", "%dependency /resolve adds what %dependency /add has named"),
            Map.entry("shell", COMMAND),
            Map.entry("system", COMMAND),
            Map.entry("pip", "%maven group:artifact:version adds a Java library"),
            Map.entry("conda", "%maven group:artifact:version adds a Java library"),
            Map.entry("matplotlib", "a BufferedImage, or an Svg, is shown as a picture when it is the value of a cell"),
            Map.entry(
                    "cd",
                    "a program in Java cannot change its folder; Path.of(\"folder\", \"file\") names a file in it"),
            Map.entry("pwd", "Path.of(\"\").toAbsolutePath() is the folder"),
            Map.entry("ls", "Files.list(Path.of(\"\")).toList() are the files of the folder"),
            Map.entry("run", "%load FILE runs a file"),
            Map.entry("whos", "%who lists what the cells have declared"),
            Map.entry("python", "this kernel runs Java only"),
            Map.entry("javascript", "display(new Html(\"<script>...</script>\")) runs a script in the page"),
            Map.entry("latex", "display(new Latex(\"$...$\")) shows a formula"),
            Map.entry("svg", "display(new Svg(\"<svg>...</svg>\")) shows a picture"),
            Map.entry("capture", "a value that is assigned to a variable is not shown"),
            Map.entry("writefile", "Files.writeString(Path.of(\"file\"), text) writes a file"),
            Map.entry("env", "System.getenv() has the variables of the environment"),
            Map.entry("import", "import is a statement of Java: write it without the percent sign"));

    private Suggestions() {}

    static MagicException unknown(String marks, String name, Collection<String> known) {
        String instead = ELSEWHERE.get(name.toLowerCase(Locale.ROOT));
        String start = "there is no magic " + marks + name;
        if (instead != null) {
            return new MagicException(start + " here: " + instead);
        }
        List<String> near = near(name, known);
        return new MagicException(
                near.isEmpty()
                        ? start + "; %lsmagic lists those there are"
                        : start + "; did you mean " + marks + String.join(" or " + marks, near) + "?");
    }

    static MagicException shell(String command) {
        return new MagicException("!" + command + " is no Java: " + COMMAND);
    }

    /** Returns the known names that are closest, if they differ by a few typing errors only. */
    static List<String> near(String name, Collection<String> known) {
        int allowed = name.length() <= 3 ? 1 : name.length() <= 8 ? 2 : 3;
        TreeMap<Integer, List<String>> byDistance = new TreeMap<>();
        known.stream().sorted().forEach(other -> byDistance
                .computeIfAbsent(distance(name, other), distance -> new ArrayList<>())
                .add(other));
        return byDistance.isEmpty() || byDistance.firstKey() > allowed
                ? List.of()
                : byDistance.firstEntry().getValue();
    }

    /**
     * Returns how many characters must be inserted, deleted, replaced or swapped with the next, whatever their case.
     */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[from.length()][to.length()];
    }
}
