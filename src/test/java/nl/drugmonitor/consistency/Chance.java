package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Draws at random, the same from the same seed on every machine. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a whole number, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a number that is as likely to lie between 20 and 200 as between 200 and 2.000. */
    double logUniform(double low, double high) {
        return StrictMath.exp(random.nextDouble(StrictMath.log(low), StrictMath.log(high)));
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> Optional<T> pickAny(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(pick(items));
    }

    <T> T weighted(List<T> items, ToIntFunction<T> weight) {
        int left = random.nextInt(items.stream().mapToInt(weight).sum());
        int index = 0;
        while (left >= weight.applyAsInt(items.get(index))) {
            left -= weight.applyAsInt(items.get(index++));
        }
        return items.get(index);
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            shuffled.set(last, shuffled.set(between(0, last), shuffled.get(last)));
        }
        return shuffled;
    }
}
