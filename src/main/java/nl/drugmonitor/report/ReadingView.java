package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;

/** One reading of a contradiction in the words of a report. */
public record ReadingView(int number, Contradiction contradiction, Reading reading) {
    /** Returns the readings that are worth a reader's time, the most plausible first. */
    public static List<ReadingView> of(Contradiction contradiction) {
        List<ReadingView> views = new ArrayList<>();
        for (Reading reading : contradiction.readings().plausible()) {
            views.add(new ReadingView(views.size() + 1, contradiction, reading));
        }
        return views;
    }

    /** Returns how far the readings say which number is wrong, as a sentence. */
    public static String grade(Contradiction contradiction) {
        return switch (contradiction.readings().grade()) {
            case NONE -> "These statements compute nothing that could be read in another way.";
            case DETERMINED ->
                "Determined: one correction holds nearly all of the weight. Where it has several causes, what is true"
                        + " differs with the cause.";
            case SUGGESTED -> "Suggested: one reading holds most of the weight, and the others stay possible.";
            case AMBIGUOUS -> "Ambiguous: no reading holds most of the weight.";
            case UNRESOLVED -> "Unresolved: no known cause makes all of these statements hold.";
        };
    }

    /** Returns what would be printed: {@code 4.392 for 4.932 (CBR fitness examinations 2024)}. */
    public String corrections() {
        List<String> texts = new ArrayList<>();
        for (Correction correction : reading.corrections()) {
            Figure figure = correction.figure();
            texts.add(correction.to() + " for " + figure.printed() + " (" + name(figure) + ")");
        }
        return String.join(" and ", texts);
    }

    private String name(Figure figure) {
        if (figure.observation().isEmpty()) {
            for (Finding finding : contradiction.bound()) {
                Claim claim = finding.statement().claim();
                if (claim instanceof Arithmetic arithmetic
                        && arithmetic.printed().equals(figure)) {
                    return "statement " + finding.number();
                }
            }
        }
        return figure.label();
    }

    /** Returns the share of the weight, such as {@code 88%}. */
    public String share() {
        return reading.shareInPercent();
    }

    /** Returns what may have led to the numbers as printed. */
    public String causes() {
        String causes = String.join("; or ", reading.causes());
        return reading.needs().isPresent() ? causes + " (" + reading.needs().get() + ")" : causes;
    }

    /** Returns what the statements give by this reading. */
    public String then() {
        List<String> texts = new ArrayList<>();
        for (Consequence consequence : reading.then()) {
            Finding finding = contradiction.statementOf(consequence);
            boolean isWord = !(finding.statement().claim() instanceof Arithmetic);
            String printed = isWord ? "\"" + consequence.printed() + "\"" : consequence.printed();
            texts.add("statement " + finding.number() + " " + consequence.computed() + " (" + printed + ")");
        }
        return String.join("; ", texts);
    }

    public List<String> remarks() {
        return reading.remarks();
    }

    /** Returns what other sources say of the corrections, if there are any that print one of the figures. */
    public Optional<String> outside() {
        List<String> printed = new ArrayList<>();
        for (Correction correction : reading.corrections()) {
            for (Outside outside : correction.figure().outside()) {
                printed.add(outside.text() + " (" + outside.source() + ")");
            }
        }
        return switch (reading.outside()) {
            case FOR -> Optional.of("Other sources speak for it: " + String.join(", ", printed) + ".");
            case AGAINST -> Optional.of("Other sources speak against it: " + String.join(", ", printed) + ".");
            case MIXED -> Optional.of("Other sources speak for and against it: " + String.join(", ", printed) + ".");
            case NONE -> Optional.empty();
        };
    }
}
