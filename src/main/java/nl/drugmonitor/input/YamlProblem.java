package nl.drugmonitor.input;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Note;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the reader of YAML finds wrong, in our words for what people most often get wrong. */
final class YamlProblem {
    private static final Set<String> INDENTATION = Set.of(
            "mapping values are not allowed here",
            "expected <block end>, but found '-'",
            "expected <block end>, but found '<block mapping start>'",
            "expected <block end>, but found '<block sequence start>'");

    private static final Pattern START = Pattern.compile("found character '(.*?)' that cannot start any token.*");

    private YamlProblem() {}

    static Note note(MarkedYAMLException e) {
        String problem = e.getProblem();
        if (INDENTATION.contains(problem)) {
            return Note.of("unreadable.indentation");
        }
        boolean isInQuotes = "while scanning a quoted scalar".equals(e.getContext());
        if (isInQuotes && problem.equals("found unexpected end of stream")) {
            return Note.of("unreadable.quote");
        }
        Matcher start = START.matcher(problem);
        if (!start.matches()) {
            return Note.of("unreadable.yaml_reader", problem);
        }
        return start.group(1).contains("TAB") ? Note.of("unreadable.tab") : Note.of("unreadable.start", start.group(1));
    }
}
