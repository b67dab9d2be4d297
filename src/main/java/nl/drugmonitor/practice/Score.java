package nl.drugmonitor.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.practice.Answers.Answer;

/** How many of the errors of a text were found, and how many of the answers name one. */
public record Score(Key key, Answers answers) {
    /**
     * Counts of one kind of errors, or of all.
     *
     * @param right answers that name a statement with an error, and its kind
     */
    public record Count(int errors, int answered, int right) {
        /** Returns the part of the errors that was found; none where there was nothing to find. */
        public Optional<Fraction> recall() {
            return part(errors);
        }

        /** Returns the part of the answers that is right; none where nothing was answered. */
        public Optional<Fraction> precision() {
            return part(answered);
        }

        private Optional<Fraction> part(int whole) {
            return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(right, whole));
        }
    }

    Count all() {
        return count(kind -> true);
    }

    Count of(ErrorKind kind) {
        return count(kind::equals);
    }

    private Count count(Predicate<ErrorKind> isCounted) {
        List<Answer> answered = answers.all().stream()
                .filter(answer -> isCounted.test(answer.kind()))
                .toList();
        int errors = (int)
                errors().stream().filter(error -> isCounted.test(error.kind())).count();
        return new Count(errors, answered.size(), (int)
                answered.stream().filter(this::isRight).count());
    }

    /** Returns the kinds of which there are errors or answers. */
    List<ErrorKind> kinds() {
        return Arrays.stream(ErrorKind.values())
                .filter(kind -> of(kind).errors() + of(kind).answered() > 0)
                .toList();
    }

    private List<Answer> errors() {
        return key.entries().keySet().stream()
                .flatMap(statement -> errorIn(statement).map(kind -> new Answer(statement, kind)).stream())
                .toList();
    }

    /** Returns the errors that no answer names by their kind. */
    List<Answer> missed() {
        return errors().stream().filter(error -> !answers.all().contains(error)).toList();
    }

    /** Returns the answers that name no error. */
    List<Answer> wrong() {
        return answers.all().stream().filter(answer -> !isRight(answer)).toList();
    }

    private boolean isRight(Answer answer) {
        return errors().contains(answer);
    }

    /** Returns the kind of error that a statement has, if it has one. */
    Optional<ErrorKind> errorIn(int statement) {
        return key.entry(statement).error();
    }
}
