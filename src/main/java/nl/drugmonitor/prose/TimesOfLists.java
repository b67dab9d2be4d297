package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;

/** Gives each number of a list the time at the same place in a list of times. */
final class TimesOfLists {
    private TimesOfLists() {}

    /** Reads {@code in 2020, 2021 en 2022 waren het er 4.900, 3.870 en 4.105}. */
    static List<Placed> zipped(List<Placed> placed) {
        if (placed.isEmpty()) {
            return placed;
        }
        Sentence sentence = placed.get(0).sentence();
        List<Moment> times = longestRun(sentence);
        if (times.size() < 2) {
            return placed;
        }
        List<List<Placed>> lists = lists(placed);
        List<Placed> zipped = new ArrayList<>(placed);
        for (List<Placed> list : lists) {
            if (list.size() == times.size()) {
                for (int i = 0; i < list.size(); i++) {
                    zipped.set(placed.indexOf(list.get(i)), withTime(list.get(i), times.get(i)));
                }
            }
        }
        return zipped;
    }

    /** Returns the times of the longest list of times in a sentence: with nothing but commas and "en" between them. */
    private static List<Moment> longestRun(Sentence sentence) {
        List<Moment> longest = List.of();
        List<Moment> run = new ArrayList<>();
        for (Item item : sentence.items()) {
            if (item.content() instanceof Item.Time time) {
                run.add(time.moment());
                longest = run.size() > longest.size() ? List.copyOf(run) : longest;
            } else if (!item.isSign(",") && !item.is(Cue.AND)) {
                run.clear();
            }
        }
        return longest;
    }

    private static List<List<Placed>> lists(List<Placed> placed) {
        List<List<Placed>> lists = new ArrayList<>();
        List<Placed> list = new ArrayList<>();
        for (Placed number : placed) {
            boolean goesOn = !list.isEmpty() && isList(list.get(list.size() - 1), number);
            if (!goesOn) {
                list = new ArrayList<>();
                lists.add(list);
            }
            list.add(number);
        }
        return lists;
    }

    private static boolean isList(Placed one, Placed next) {
        for (int i = one.at() + 1; i < next.at(); i++) {
            Item item = one.sentence().item(i);
            if (!item.isSign(",") && !item.is(Cue.AND) && !item.is(Cue.FILLER)) {
                return false;
            }
        }
        return true;
    }

    private static Placed withTime(Placed number, Moment time) {
        return number.with(number.quantity(), number.mention().at(time));
    }
}
