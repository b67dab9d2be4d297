package nl.drugmonitor.notebook.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.Signs;
import org.jsoup.nodes.Element;

/** What the outputs of a notebook say of statements, counted: each statement once, though several outputs show it. */
final class Verdicts {
    private Verdicts() {}

    /**
     * How many there are of one kind.
     *
     * @param sign that stands before it
     */
    record Count(Sign sign, int number, String text) {}

    static List<Count> of(Element cells, Language language) {
        Map<String, Sign> verdicts = verdicts(language);
        Map<String, Set<String>> statements = new HashMap<>();
        for (Element cell : cells.select(".out td")) {
            String words = letters(cell.text());
            if (verdicts.containsKey(words)) {
                statements.computeIfAbsent(words, key -> new HashSet<>()).add(statement(cell));
            }
        }
        List<Count> counts = new ArrayList<>();
        verdicts.forEach((words, sign) -> {
            int number = statements.getOrDefault(words, Set.of()).size();
            if (number > 0) {
                counts.add(new Count(sign, number, number + " " + words));
            }
        });
        Set<String> contradictions = cells.select(".out table.readings caption").stream()
                .map(Element::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!contradictions.isEmpty()) {
            counts.add(new Count(
                    Sign.BAD, contradictions.size(), language.text("site.contradictions", contradictions.size())));
        }
        return counts;
    }

    /**
     * Returns every verdict in words, in order, with its sign: each outcome, and after it those where a statement has
     * another reading too.
     */
    private static Map<String, Sign> verdicts(Language language) {
        Map<String, Sign> verdicts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            Sign sign = Signs.marked(outcome, language).sign().orElse(Sign.NONE);
            String words = language.say(outcome);
            verdicts.put(words, sign);
            for (Outcome other : Outcome.values()) {
                verdicts.put(words + language.text("report.or") + language.say(other), sign);
            }
        }
        return verdicts;
    }

    /** Returns the words without the signs before them. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }

    /** Returns what a verdict is about: the statement in its row, or in the table of facts in which it stands. */
    private static String statement(Element verdict) {
        Element row = verdict.closest("tr");
        Element table = verdict.closest("table");
        if (row == null || table == null) {
            return verdict.cssSelector();
        }
        boolean isFact = table.hasClass("facts");
        Element first = isFact ? table.selectFirst("td") : row.selectFirst("td");
        return first == null || first.equals(verdict)
                ? table.text()
                : first.text().replaceFirst("^\\d+[.] ", "");
    }
}
