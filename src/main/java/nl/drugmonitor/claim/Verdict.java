package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to one claim, with its evidence. */
public sealed interface Verdict {
    Outcome outcome();

    /** Returns what was computed, empty where nothing could be. */
    Optional<Result> result();

    /** Returns the reason in one or more sentences. */
    String why();

    /** Returns what a reader must know besides: breaks, part-years, provisional values, sources in conflict. */
    List<String> remarks();

    /** Returns the same verdict with more remarks. */
    Verdict withRemarks(List<String> more);

    /** Returns the outcome and its reason. */
    default String sentence() {
        return outcome() + ": " + why();
    }

    /** What is printed is what the figures give. */
    record Reproduced(Optional<Result> result, String why, List<String> remarks) implements Verdict {
        public Reproduced {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REPRODUCED;
        }

        @Override
        public Verdict withRemarks(List<String> more) {
            return new Reproduced(result, why, joined(remarks, more));
        }
    }

    /** By the numbers as printed the word is a stretch; {@code why} states its bound and where the bound stands. */
    record Wording(Optional<Result> result, String why, List<String> remarks) implements Verdict {
        public Wording {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Outcome outcome() {
            return Outcome.WORDING;
        }

        @Override
        public Verdict withRemarks(List<String> more) {
            return new Wording(result, why, joined(remarks, more));
        }
    }

    /**
     * Nothing inside the printed intervals makes the claim true.
     *
     * @param needs what each figure would have to be, all others as printed
     */
    record Differs(Optional<Result> result, String why, List<Need> needs, List<String> remarks) implements Verdict {
        public Differs {
            needs = List.copyOf(needs);
            remarks = List.copyOf(remarks);
        }

        @Override
        public Outcome outcome() {
            return Outcome.DIFFERS;
        }

        @Override
        public Verdict withRemarks(List<String> more) {
            return new Differs(result, why, needs, joined(remarks, more));
        }
    }

    /**
     * The figures needed are not there, or cannot be compared.
     *
     * @param missing what is not there
     * @param settle what would settle it
     */
    record CannotTell(String why, List<String> missing, String settle, List<String> remarks) implements Verdict {
        public CannotTell {
            missing = List.copyOf(missing);
            remarks = List.copyOf(remarks);
        }

        @Override
        public Outcome outcome() {
            return Outcome.CANNOT_TELL;
        }

        @Override
        public Optional<Result> result() {
            return Optional.empty();
        }

        @Override
        public Verdict withRemarks(List<String> more) {
            return new CannotTell(why, missing, settle, joined(remarks, more));
        }
    }

    private static List<String> joined(List<String> remarks, List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return all;
    }
}
