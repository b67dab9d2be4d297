package nl.drugmonitor.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A candidate explanation of a finding, with what the data say of it.
 *
 * @param finding the id of the finding that it is to explain
 * @param says the explanation in a few words
 * @param mechanism how the cause would lead to the finding
 * @param origin who offers it, and as what: the only cause or one among several
 * @param tests its predictions, the deciding ones included; none if it is too vague
 * @param note why it is too vague, or what a reader should know besides, if anything
 * @param settle what would settle it
 * @param isToConfirm whether it was carried over from another edition, and nobody has looked at it since
 */
public record Candidate(
        String id,
        String finding,
        Bilingual says,
        Bilingual mechanism,
        Origin origin,
        List<Tested> tests,
        Optional<Bilingual> note,
        Bilingual settle,
        boolean isToConfirm)
        implements Sayable {
    public Candidate {
        tests = List.copyOf(tests);
    }

    /** Makes a candidate that a person wrote for its edition. */
    public Candidate(
            String id,
            String finding,
            Bilingual says,
            Bilingual mechanism,
            Origin origin,
            List<Tested> tests,
            Optional<Bilingual> note,
            Bilingual settle) {
        this(id, finding, says, mechanism, origin, tests, note, settle, /* isToConfirm= */ false);
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
    public Note stands() {
        return standing().as(role());
    }

    private boolean hasNecessary(Answer answer) {
        return tests(Strength::isNecessary, answer).findAny().isPresent();
    }

    private boolean hasSufficient(Answer answer) {
        return tests(Strength::isSufficient, answer).findAny().isPresent();
    }

    private Stream<Evidence> tests(Predicate<Strength> strength, Answer... answers) {
        return tests.stream()
                .filter(test -> strength.test(test.strength()))
                .map(Tested::evidence)
                .filter(evidence -> Arrays.asList(answers).contains(evidence.answer()));
    }

    private Stream<Evidence> deciding() {
        return tests(Strength::decides, Answer.values());
    }

    /** Returns how much of the change it covers by each reading, as far as the predictions that decide say so. */
    public List<Sayable> bounds() {
        return deciding().flatMap(evidence -> evidence.bounds().stream()).toList();
    }

    /** Returns {@link #bounds} in short, without the readings: {@code at most 71,3% or 57,4% of the fall}. */
    public Optional<Sayable> extent() {
        List<Bound> bounds = Bound.together(deciding()
                .flatMap(evidence -> evidence.found().stream())
                .flatMap(found -> found.bound().stream())
                .toList());
        return bounds.isEmpty() ? Optional.empty() : Optional.of(Note.of("either", bounds));
    }

    /** Returns what was not found, or stands in the way, of the predictions that are open. */
    public List<Missing> missing() {
        return tests.stream()
                .flatMap(test -> test.evidence().missing().stream())
                .distinct()
                .toList();
    }

    /** Returns every indicator and period that its predictions rest on, those without a value included. */
    public List<ObservationKey> rests() {
        return tests.stream()
                .map(Tested::evidence)
                .flatMap(evidence -> Stream.concat(
                        evidence.used().stream()
                                .map(value ->
                                        new ObservationKey(value.indicator().id(), value.period())),
                        evidence.missing().stream().flatMap(Missing::keys)))
                .distinct()
                .toList();
    }

    /** Returns what a reader must know of the values that were used. */
    public List<Reason> cautions() {
        return tests.stream()
                .flatMap(test -> test.evidence().cautions().stream())
                .distinct()
                .toList();
    }

    /** Returns in a few words what its standing rests on. */
    public Sayable why() {
        return switch (standing()) {
            case TOO_VAGUE -> note.orElseThrow();
            case NOT_TESTABLE -> new ExplanationReason.NotTestable(missingOfDeciding(), bounds());
            case CONTRADICTED ->
                first(tests(Strength::isNecessary, hasNecessary(Answer.NOT_SEEN) ? Answer.NOT_SEEN : Answer.IN_PART));
            case HOLDS_IN_PART, HOLDS, NOT_RULED_OUT ->
                bounds().isEmpty()
                        ? first(tests(Strength::decides, Answer.SEEN, Answer.IN_PART))
                        : Note.of("each", bounds());
        };
    }

    private List<Reason> missingOfDeciding() {
        List<Missing> missing =
                deciding().flatMap(evidence -> evidence.missing().stream()).toList();
        return missing.isEmpty()
                ? List.of(new ExplanationReason.NothingDecides())
                : List.copyOf(Missing.together(missing));
    }

    /** Returns what is seen of the first of some predictions. */
    private static Sayable first(Stream<Evidence> predictions) {
        return predictions.findFirst().orElseThrow().found().get(0);
    }

    /** Returns its standing with what that rests on. */
    public Note sentence() {
        return Note.of("said_of", stands(), why());
    }

    /** Returns what it says, and its standing with what that rests on. */
    @Override
    public String in(Language language) {
        return language.text("said_of", says, sentence());
    }
}
