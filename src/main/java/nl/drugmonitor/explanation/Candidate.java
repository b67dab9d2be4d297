package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.ObservationKey;

/**
 * A candidate explanation of a finding, with what the data say of it.
 *
 * @param finding the id of the finding that it is to explain
 * @param says the explanation in a few words
 * @param mechanism how the cause would lead to the finding
 * @param origin who offers it, and as what: the only cause or one among several
 * @param tests its predictions, the deciding ones included; none if it is too vague
 * @param note why it is too vague, or what a reader should know besides; may be empty
 * @param settle what would settle it
 */
public record Candidate(
        String id,
        String finding,
        String says,
        String mechanism,
        Origin origin,
        List<Tested> tests,
        String note,
        String settle) {
    public Candidate {
        tests = List.copyOf(tests);
    }

    /** Returns what it is offered as, which says what its predictions must show. */
    public Role role() {
        return origin.role();
    }

    /** Returns where it stands: the first rule below that applies. */
    public Standing standing() {
        if (tests.isEmpty()) {
            return Standing.TOO_VAGUE;
        }
        if (hasNecessary(Answer.NOT_SEEN)) {
            return Standing.CONTRADICTED;
        }
        if (hasNecessary(Answer.IN_PART)) {
            return role() == Role.SOLE ? Standing.CONTRADICTED : Standing.HOLDS_IN_PART;
        }
        boolean shown = hasSufficient(Answer.SEEN);
        boolean shownInPart = hasSufficient(Answer.IN_PART);
        if (hasNecessary(Answer.OPEN)) {
            return shown || shownInPart ? Standing.HOLDS_IN_PART : Standing.NOT_TESTABLE;
        }
        if (shown) {
            return role() == Role.CONTRIBUTING ? Standing.HOLDS_IN_PART : Standing.HOLDS;
        }
        if (shownInPart) {
            return Standing.HOLDS_IN_PART;
        }
        return hasNecessary(Answer.SEEN) ? Standing.NOT_RULED_OUT : Standing.NOT_TESTABLE;
    }

    /** Returns where it stands in the words of its role: {@code contradicted as sole cause}. */
    public String stands() {
        return standing().as(role());
    }

    private boolean hasNecessary(Answer answer) {
        for (Tested test : tests) {
            if (test.strength().isNecessary() && test.answer() == answer) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSufficient(Answer answer) {
        for (Tested test : tests) {
            if (test.strength().isSufficient() && test.answer() == answer) {
                return true;
            }
        }
        return false;
    }

    /** Returns how much of the change it covers, as far as the predictions that decide say so. */
    public Optional<String> bound() {
        List<String> bounds = new ArrayList<>();
        for (Tested test : tests) {
            if (test.strength().decides() && test.evidence().bound().isPresent()) {
                bounds.add(test.evidence().bound().get());
            }
        }
        return bounds.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", bounds));
    }

    /** Returns {@link #bound} without its readings: {@code at most 71,3% or 57,4% of the fall}. */
    public Optional<String> extent() {
        List<String> bounds = new ArrayList<>();
        for (Tested test : tests) {
            if (test.strength().decides()) {
                bounds.addAll(test.evidence().bounds());
            }
        }
        for (int i = bounds.size() - 2; i >= 0; i--) {
            String bound = bounds.get(i);
            int of = bound.indexOf(" of ");
            if (bounds.get(i + 1).endsWith(bound.substring(of))) {
                bounds.set(i, bound.substring(0, of));
            }
        }
        String text = String.join(" or ", bounds).replace(" or at most ", " or ");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns what was not found, or stands in the way, of the predictions that are open. */
    public List<Missing> missing() {
        Set<Missing> missing = new LinkedHashSet<>();
        for (Tested test : tests) {
            missing.addAll(test.evidence().missing());
        }
        return List.copyOf(missing);
    }

    /** Returns every indicator and period that its predictions rest on, those without a value included. */
    public List<ObservationKey> rests() {
        Set<ObservationKey> rests = new LinkedHashSet<>();
        for (Tested test : tests) {
            for (Observation value : test.evidence().used()) {
                rests.add(new ObservationKey(value.indicator().id(), value.period()));
            }
            for (Missing missing : test.evidence().missing()) {
                missing.key().ifPresent(rests::add);
            }
        }
        return List.copyOf(rests);
    }

    /** Returns what a reader must know of the values that were used. */
    public List<String> cautions() {
        Set<String> cautions = new LinkedHashSet<>();
        for (Tested test : tests) {
            cautions.addAll(test.evidence().cautions());
        }
        return List.copyOf(cautions);
    }

    /** Returns in a few words what its standing rests on. */
    public String why() {
        return switch (standing()) {
            case TOO_VAGUE -> note;
            case NOT_TESTABLE ->
                missingOfDeciding() + bound().map(part -> "; seen: " + part).orElse("");
            case CONTRADICTED ->
                hasNecessary(Answer.NOT_SEEN) ? firstFound(Answer.NOT_SEEN) : firstFound(Answer.IN_PART);
            case HOLDS_IN_PART, HOLDS, NOT_RULED_OUT -> bound().orElseGet(() -> firstFound(Answer.SEEN));
        };
    }

    private String missingOfDeciding() {
        Set<Missing> missing = new LinkedHashSet<>();
        for (Tested test : tests) {
            if (test.strength().decides()) {
                missing.addAll(test.evidence().missing());
            }
        }
        return missing.isEmpty() ? "none of its predictions could rule it out or show it" : Missing.describe(missing);
    }

    private String firstFound(Answer answer) {
        for (Tested test : tests) {
            if (test.strength().decides() && test.answer() == answer) {
                return test.evidence().found().get(0).toString();
            }
        }
        return "";
    }

    /** Returns its standing with what that rests on. */
    public String sentence() {
        return stands() + ": " + why();
    }

    @Override
    public String toString() {
        return says + ": " + sentence();
    }
}
