package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * The answer to one claim, with its evidence.
 *
 * @param result what was computed, empty where nothing could be
 * @param reason why it is so; of a stretched word its bound and where the bound stands
 * @param needs what each figure would have to be for the claim to hold, all others as printed; of a claim that differs
 * @param missing what is not there; of a claim that cannot be decided
 * @param settle what would settle a claim that cannot be decided
 * @param remarks what a reader must know besides: breaks, part-years, provisional values, sources in conflict
 */
public record Verdict(
        Outcome outcome,
        Optional<Result> result,
        Reason reason,
        List<Need> needs,
        List<Reason> missing,
        Optional<Reason> settle,
        List<Reason> remarks)
        implements Sayable {
    public Verdict {
        needs = List.copyOf(needs);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    private Verdict(Outcome outcome, Optional<Result> result, Reason reason, List<Need> needs) {
        this(outcome, result, reason, needs, List.of(), Optional.empty(), List.of());
    }

    /** What is printed is what the figures give. */
    public static Verdict reproduced(Optional<Result> result, Reason reason) {
        return new Verdict(Outcome.REPRODUCED, result, reason, List.of());
    }

    /** By the numbers as printed the word is a stretch. */
    public static Verdict wording(Optional<Result> result, Reason reason) {
        return new Verdict(Outcome.WORDING, result, reason, List.of());
    }

    /** Nothing inside the printed intervals makes the claim true. */
    public static Verdict differs(Optional<Result> result, Reason reason, List<Need> needs) {
        return new Verdict(Outcome.DIFFERS, result, reason, needs);
    }

    /** Figures that say only what they lie above or below leave the result open. */
    static Verdict openEnds(List<ClaimReason> bounds) {
        return cannotTell(new ClaimReason.OpenEnds(bounds), List.of(), new ClaimReason.BothEnds());
    }

    /** The figures needed are not there, or cannot be compared. */
    public static Verdict cannotTell(Reason reason, List<? extends Reason> missing, Reason settle) {
        return new Verdict(
                Outcome.CANNOT_TELL,
                Optional.empty(),
                reason,
                List.of(),
                List.copyOf(missing),
                Optional.of(settle),
                List.of());
    }

    /** Returns the same verdict with more remarks. */
    public Verdict withRemarks(List<? extends Reason> more) {
        List<Reason> all = Stream.concat(remarks.stream(), more.stream()).toList();
        return new Verdict(outcome, result, reason, needs, missing, settle, all);
    }

    /** Returns the outcome and its reason. */
    @Override
    public String in(Language language) {
        return language.text("verdict", outcome, reason);
    }
}
