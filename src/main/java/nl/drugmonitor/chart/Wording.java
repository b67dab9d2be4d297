package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Language;

/**
 * What a person wrote above a chart.
 *
 * @param title if there is one
 * @param holds what the title says, as claims of which each must hold
 */
record Wording(Optional<Written> title, List<Node> holds, Written subtitle, boolean isToConfirm) {
    /** A text in both languages, or in Dutch for both. */
    record Written(FieldText dutch, FieldText english) {
        static Written of(Node parent, String key) {
            FieldText dutch = FieldText.of(parent.require(key));
            return new Written(dutch, parent.get(key + "_en").map(FieldText::of).orElse(dutch));
        }

        FieldText in(Language language) {
            return language == Language.NL ? dutch : english;
        }
    }

    Wording {
        holds = List.copyOf(holds);
    }

    static Wording of(Node chart, boolean isToConfirm) {
        Optional<Written> title = chart.get("title").map(written -> Written.of(chart, "title"));
        if (title.isPresent() != chart.get("holds").isPresent()) {
            throw chart.fault(
                    title.isPresent() ? "chart_title_without_holds" : "chart_holds_without_title",
                    chart.require("id").text(),
                    "{",
                    "}");
        }
        return new Wording(title, chart.list("holds"), Written.of(chart, "subtitle"), isToConfirm);
    }
}
