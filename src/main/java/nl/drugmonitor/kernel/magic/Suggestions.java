package nl.drugmonitor.kernel.magic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.drugmonitor.spelling.NearNames;

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
        List<String> near = NearNames.to(name, known);
        return new MagicException(
                near.isEmpty()
                        ? start + "; %lsmagic lists those there are"
                        : start + "; did you mean " + marks + String.join(" or " + marks, near) + "?");
    }

    static MagicException shell(String command) {
        return new MagicException("!" + command + " is no Java: " + COMMAND);
    }
}
