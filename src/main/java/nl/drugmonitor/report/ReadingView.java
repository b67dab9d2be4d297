package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.language.Language;

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
            case DETERMINED -> "Determined: one reading holds nearly all of the weight.";
            case SUGGESTED -> "Suggested: one reading holds most of the weight, and the others stay possible.";
            case AMBIGUOUS -> "Ambiguous: no reading holds most of the weight.";
            case UNRESOLVED -> "Unresolved: no known cause makes all of these statements hold.";
        };
    }

    /** Returns that what other sources print makes the difference, if it does, as a sentence. */
    public static Optional<String> oneFactor(Contradiction contradiction) {
        return contradiction
                .readings()
                .oneFactor()
                .map(factor -> "One factor makes the difference: what other sources print weighs " + factor.times()
                        + " times for reading 1 against reading " + factor.number()
                        + ". By the text alone reading " + factor.number() + " comes first.");
    }

    /** Returns what would be printed: {@code 4.392 for 4.932 (CBR fitness examinations 2024)}. */
    public String corrections() {
        List<String> texts = new ArrayList<>();
        for (OtherWord word : reading.words()) {
            texts.add("\"" + word.meant() + "\" for \"" + word.printed() + "\" (statement "
                    + contradiction.statementOf(word).number() + ")");
        }
        for (Correction correction : reading.misprints()) {
            Figure figure = correction.figure();
            texts.add(correction.to() + " for " + figure.printed() + " (" + name(figure) + ")");
        }
        for (OtherBase stand : reading.stands()) {
            texts.add(stand.result().printed() + " is right (" + name(stand.result()) + "), of a base of "
                    + Amount.of(Notation.QUANTITY, stand.values()).in(Language.EN) + " and not of "
                    + stand.base().printed());
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
        return figure.label().in(Language.EN);
    }

    /** Returns the share of the weight, and that by the text alone where other sources have a say. */
    public String share() {
        return hasTestimony(contradiction)
                ? reading.shareInPercent() + ", by the text alone " + reading.shareAloneInPercent()
                : reading.shareInPercent();
    }

    private static boolean hasTestimony(Contradiction contradiction) {
        for (Reading reading : contradiction.readings().readings()) {
            if (reading.outside() != Evidence.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Returns what may have led to the numbers as printed. */
    public String causes() {
        return String.join("; or ", reading.causes());
    }

    /** Returns what the statements give by this reading. */
    public String then() {
        List<String> texts = new ArrayList<>();
        for (Consequence consequence : reading.then()) {
            Finding finding = contradiction.statementOf(consequence);
            boolean isWord = !(finding.statement().claim() instanceof Arithmetic);
            String printed = isWord ? "\"" + consequence.printed() + "\"" : consequence.printed();
            String verdict = finding.statement().claim() instanceof ChangeBetween
                    ? ": "
                            + Language.EN.say(
                                    contradiction.verdict(finding, reading).outcome())
                    : "";
            texts.add("statement " + finding.number() + " " + consequence.computed() + " (" + printed + verdict + ")");
        }
        return String.join("; ", texts);
    }

    public List<String> remarks() {
        return reading.remarks();
    }

    /** Returns what other sources say of the corrections, if there are any that print one of the figures. */
    public Optional<String> outside() {
        List<String> printed = new ArrayList<>();
        Set<String> releases = new LinkedHashSet<>();
        Set<String> definitions = new LinkedHashSet<>();
        for (Figure figure : reading.doubted()) {
            for (Outside outside : figure.outside()) {
                printed.add(outside.text() + " (" + outside.source() + ")");
                releases.add(outside.origin().release());
                definitions.add(Language.EN.say(outside.origin().definition()));
            }
        }
        String origin = "";
        if (printed.size() > 1 && releases.size() == 1) {
            origin = releases.contains("") ? ", taken as one witness" : ", of one release, so one witness";
        }
        definitions.remove("");
        if (!definitions.isEmpty()) {
            origin += ", which counts " + String.join(" and ", definitions) + " and weighs less for it";
        }
        String sources = String.join(", ", printed) + origin + ".";
        return switch (reading.outside()) {
            case FOR -> Optional.of("Other sources speak for it: " + sources);
            case AGAINST -> Optional.of("Other sources speak against it: " + sources);
            case MIXED -> Optional.of("Other sources speak for and against it: " + sources);
            case NONE -> Optional.empty();
        };
    }
}
