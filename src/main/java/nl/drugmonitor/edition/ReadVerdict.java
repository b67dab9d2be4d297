package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * A verdict on a statement by one reading of a contradiction that it touches.
 *
 * @param contradiction its number, from 1
 * @param reading its number among the plausible readings, from 1
 * @param numbers the numbers in doubt that the statement rests on, as the reading has them
 */
public record ReadVerdict(int contradiction, int reading, List<Printed> numbers, Verdict verdict) implements Sayable {
    public ReadVerdict {
        numbers = List.copyOf(numbers);
    }

    /**
     * Returns those of a statement by the readings of real weight, and by the first that leaves its numbers as they
     * are; nothing, if they are all the same as the one on what is printed.
     */
    static List<ReadVerdict> of(Finding finding, List<Contradiction> contradictions) {
        if (finding.outcome() == Outcome.CANNOT_TELL) {
            return List.of();
        }
        List<ReadVerdict> verdicts = new ArrayList<>();
        boolean differ = false;
        for (int number = 0; number < contradictions.size(); number++) {
            Contradiction contradiction = contradictions.get(number);
            List<Reading> readings = contradiction.readings().plausible();
            Set<List<Printed>> seen = new HashSet<>();
            List<Printed> asPrinted = contradiction.numbersInDoubt(finding);
            for (int i = 0; i < readings.size() && contradiction.touching().contains(finding); i++) {
                Reading reading = readings.get(i);
                List<Printed> numbers = contradiction.numbersInDoubt(finding, reading);
                boolean isFirstAsPrinted = !seen.contains(numbers) && numbers.equals(asPrinted);
                if (!numbers.isEmpty() && (reading.hasRealWeight() || isFirstAsPrinted)) {
                    seen.add(numbers);
                    Verdict verdict = contradiction.verdict(finding, reading);
                    verdicts.add(new ReadVerdict(number + 1, i + 1, numbers, verdict));
                    differ |= verdict.outcome() != finding.outcome();
                }
            }
        }
        return differ ? verdicts : List.of();
    }

    /** Returns the verdict for a reader: {@code with 8.700 (contradiction 2, reading 1): reproduced: ...}. */
    @Override
    public String in(Language language) {
        return language.text("read_verdict", numbers, contradiction, reading, verdict, verdict.remarks());
    }
}
