package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Attainable;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/**
 * A statement and its verdict as the page shows them.
 *
 * @param text the source of the edition
 * @param remarks the numbers of the remarks that bear on it
 */
record FindingView(Finding finding, Source text, List<Integer> remarks) {
    /** An outcome with a sign, so that it can be told without colour, and its word. */
    record Mark(Outcome outcome) {
        String code() {
            return outcome.code();
        }

        String word() {
            return outcome.toString();
        }

        String sign() {
            return switch (outcome) {
                case REPRODUCED -> "=";
                case WORDING -> "~";
                case DIFFERS -> "≠";
                case CANNOT_TELL -> "?";
            };
        }
    }

    /** What a figure would have to be. */
    record NeedView(FigureView figure, String values) {}

    /** A Dutch word for the size of a change, beside the change. */
    record WordView(String word, String bounds, String stretch) {}

    private Claim claim() {
        return finding.statement().claim();
    }

    String anchor() {
        return Link.anchor(finding.statement().id());
    }

    int number() {
        return finding.number();
    }

    String says() {
        return Language.EN.say(finding.statement().says());
    }

    String place() {
        return Language.EN.say(finding.statement().place());
    }

    Mark mark() {
        return new Mark(finding.outcome());
    }

    /** Returns the other verdicts that some reading leads to. */
    List<Mark> otherMarks() {
        return finding.outcomes().stream()
                .filter(outcome -> outcome != finding.outcome())
                .map(Mark::new)
                .toList();
    }

    /** Returns the verdict by each reading, a sentence each. */
    List<String> read() {
        return finding.byReading().stream()
                .map(read -> HtmlPage.sentence(read.in(Language.EN)))
                .toList();
    }

    String stated() {
        return claim().stated().map(Language.EN::say).orElse(FigureView.NONE);
    }

    /** Returns whether the statement prints a number or a Dutch word, which a screen reader must read as Dutch. */
    boolean statedInDutch() {
        return claim() instanceof Arithmetic || claim() instanceof ChangeBetween || claim() instanceof Attainable;
    }

    /** Returns the computed value, and each other to which some reading leads. */
    List<String> computed() {
        return finding.results().isEmpty()
                ? List.of(FigureView.NONE)
                : finding.results().stream().map(Language.EN::say).toList();
    }

    /** Returns the computed values as fractions, those that are no whole numbers. */
    List<String> exact() {
        return finding.results().stream()
                .filter(result ->
                        !(result.computed().isPoint() && result.computed().low().isWhole()))
                .map(result -> result.computed() + unit(result))
                .toList();
    }

    private static String unit(Result result) {
        return switch (result.notation()) {
            case QUANTITY, RATIO -> "";
            case PERCENT_CHANGE, PERCENT_SHARE -> "%";
            case POINTS -> " points";
        };
    }

    String why() {
        return HtmlPage.sentence(Language.EN.say(finding.verdict().reason()));
    }

    Optional<WordView> word() {
        return claim() instanceof ChangeBetween change
                ? Optional.of(new WordView(
                        Language.EN.say(change.word()),
                        change.word().meaning().in(Language.EN),
                        change.word().stretched().in(Language.EN)))
                : Optional.empty();
    }

    List<NeedView> needs() {
        return finding.verdict().needs().stream().map(this::need).toList();
    }

    private NeedView need(Need need) {
        return new NeedView(
                new FigureView(need.figure(), text),
                need.asPrinted().map(Language.EN::say).orElse("no number that could be printed"));
    }

    /** Returns what is not there, unless the reason has said just that. */
    List<String> missing() {
        List<String> missing =
                finding.verdict().missing().stream().map(Language.EN::say).toList();
        return Language.EN.say(finding.verdict().reason()).equals(String.join("; ", missing)) ? List.of() : missing;
    }

    Optional<String> settle() {
        return finding.verdict().settle().map(settle -> Language.EN.say(settle) + ".");
    }

    List<String> related() {
        return finding.statement().related().stream().map(Language.EN::say).toList();
    }

    List<Link> figures() {
        return finding.statement().figures().stream()
                .map(figure -> new FigureView(figure, text).link())
                .toList();
    }
}
