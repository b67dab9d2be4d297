package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.language.Note;

/**
 * A sentence or two about figures of a theme.
 *
 * @param number by which the text and the key name it
 * @param pattern the sentence of exercise.yaml
 * @param words those that stand in its braces, besides numbers
 * @param slip the error that is planted in it, if one is
 */
record Statement(
        int number,
        StatementKind kind,
        String pattern,
        Map<String, String> words,
        List<Slot> slots,
        Optional<Turn> turn,
        Optional<Slip> slip) {
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    Statement {
        words = Map.copyOf(words);
        slots = slots.stream()
                .filter(slot -> pattern.toLowerCase(Locale.ROOT).contains("{" + slot.name() + "}"))
                .toList();
    }

    /** Returns the statement as it is printed. */
    String text() {
        boolean isTurned = slip.filter(Slip::isTurn).isPresent();
        boolean isRise = turn.map(Turn::isRise).orElse(true) != isTurned;
        return BRACES.matcher(pattern).replaceAll(found -> said(found.group(1), isRise));
    }

    private String said(String inside, boolean isRise) {
        int bar = inside.indexOf('|');
        if (bar >= 0) {
            return isRise ? inside.substring(0, bar) : inside.substring(bar + 1);
        }
        String name = inside.toLowerCase(Locale.ROOT);
        String word = slots.stream()
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .map(slot -> slip.filter(planted -> planted.place().equals(name))
                        .map(Slip::printed)
                        .orElse(slot.text()))
                .orElseGet(() -> Objects.requireNonNull(words.get(name), () -> name + " in " + pattern));
        return inside.equals(name) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns whether the table bears out each of its numbers and words. */
    boolean isTrue() {
        return slots.stream().allMatch(slot -> slot.isTrue(slot.text()))
                && turn.stream().allMatch(Turn::isTrue);
    }

    Statement numbered(int place) {
        return new Statement(place, kind, pattern, words, slots, turn, slip);
    }

    Statement with(Slip planted) {
        return new Statement(number, kind, pattern, words, slots, turn, Optional.of(planted));
    }

    /** Returns the errors of some kinds that can be tried; a mistyped number looks like no other error. */
    List<Slip> slips(Set<ErrorKind> kinds) {
        List<Slip> slips = new ArrayList<>();
        for (Slot slot : slots) {
            List<String> printed = slot.slips().stream().map(Slip::printed).toList();
            slot.slips().stream().filter(slip -> kinds.contains(slip.kind())).forEach(slips::add);
            if (slot.canBeMistyped() && kinds.contains(ErrorKind.TYPING)) {
                Typing.slips(slot.text()).stream()
                        .filter(typed -> !printed.contains(typed))
                        .forEach(typed -> slips.add(Slip.of(ErrorKind.TYPING, slot, typed, slot.text())));
            }
        }
        boolean hasDirection = pattern.contains("|") && kinds.contains(ErrorKind.DIRECTION);
        turn.filter(each -> hasDirection).ifPresent(each -> slips.add(turned(each)));
        return slips;
    }

    /** Returns whether the statement is surely wrong with an error in it: one may happen to be true. */
    boolean isWrongWith(Slip planted) {
        return planted.isTurn()
                ? turn.filter(Turn::isWrongTurned).isPresent()
                : slots.stream()
                        .anyMatch(slot -> slot.name().equals(planted.place()) && slot.isWrong(planted.printed()));
    }

    private Slip turned(Turn direction) {
        return new Slip(
                ErrorKind.DIRECTION,
                "",
                directions(!direction.isRise()),
                directions(direction.isRise()),
                Note.of("exercise.why.direction"));
    }

    private String directions(boolean isRise) {
        Function<MatchResult, String> word = found -> said(found.group(1), isRise);
        return BRACES.matcher(pattern)
                .results()
                .filter(found -> found.group(1).contains("|"))
                .map(word)
                .collect(Collectors.joining(" ... "));
    }
}
