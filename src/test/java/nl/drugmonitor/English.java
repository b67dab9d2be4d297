package nl.drugmonitor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;

/** Values in English words, so that a test says what a reader sees. */
public final class English {
    private English() {}

    public static String of(Object value) {
        return Language.EN.say(value);
    }

    public static List<String> all(Collection<?> values) {
        return values.stream().map(English::of).toList();
    }

    /** Returns a verdict whole, with its reasons in words. */
    public static Said said(Verdict verdict) {
        return new Said(
                verdict.outcome(),
                verdict.result(),
                of(verdict.reason()),
                verdict.needs(),
                all(verdict.missing()),
                of(verdict.settle()),
                all(verdict.remarks()));
    }

    /**
     * A verdict in words.
     *
     * @param settle empty if nothing has to be settled
     */
    public record Said(
            Outcome outcome,
            Optional<Result> result,
            String why,
            List<Need> needs,
            List<String> missing,
            String settle,
            List<String> remarks) {
        public static Said reproduced(Optional<Result> result, String why, List<String> remarks) {
            return new Said(Outcome.REPRODUCED, result, why, List.of(), List.of(), "", remarks);
        }

        public static Said cannotTell(String why, List<String> missing, String settle, List<String> remarks) {
            return new Said(Outcome.CANNOT_TELL, Optional.empty(), why, List.of(), missing, settle, remarks);
        }
    }

    /** A reason that is its own words, where a test needs any reason. */
    public record Words(String words) implements Reason {
        @Override
        public String in(Language language) {
            return words;
        }
    }
}
