package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.drugmonitor.language.RefusedException;

/** Chooses where errors go: a kind after the other, each into a statement that has none yet. */
final class Planting {
    private final List<Statement> statements;
    private final Random random;

    /** The kinds that have a place left, in the order in which they are to be planted. */
    private final List<ErrorKind> kinds;

    /** What each kind may do in the statements that have no error yet, by their numbers. */
    private final Map<ErrorKind, Map<Integer, List<Slip>>> places = new EnumMap<>(ErrorKind.class);

    private final Map<Integer, Slip> planted = new TreeMap<>();

    Planting(Exercise text, Collection<ErrorKind> kinds) {
        statements = text.statements();
        random = new Random(new SplittableRandom(text.seed()).nextLong()); // of near seeds far numbers
        EnumSet<ErrorKind> asked = EnumSet.copyOf(kinds);
        asked.forEach(kind -> places.put(kind, new TreeMap<>()));
        for (Statement statement : statements) {
            statement.slips(asked).forEach(slip -> places(slip.kind())
                    .computeIfAbsent(statement.number(), each -> new ArrayList<>())
                    .add(slip));
        }
        this.kinds = new ArrayList<>(asked);
        Collections.shuffle(this.kinds, random);
    }

    /** Returns so many errors, by the numbers of their statements. */
    Map<Integer, Slip> plant(int errors) {
        while (planted.size() < errors && !kinds.isEmpty()) {
            List<ErrorKind> first = kinds.subList(0, Math.min(kinds.size(), errors - planted.size()));
            List<ErrorKind> round = new ArrayList<>(first);
            first.clear();
            round.sort(Comparator.comparing(kind -> places(kind).size())); // those with few places choose first
            round.forEach(this::plant);
            round.stream().filter(kind -> !places(kind).isEmpty()).forEach(kinds::add);
        }
        if (planted.size() < errors) {
            throw RefusedException.of("exercise_errors", errors, planted.size(), statements.size());
        }
        return planted;
    }

    /** Plants an error of a kind, unless every one that is left happens to be true. */
    private void plant(ErrorKind kind) {
        Map<Integer, List<Slip>> open = places(kind);
        while (!open.isEmpty()) {
            int number = oneOf(List.copyOf(open.keySet()));
            List<Slip> slips = open.remove(number);
            Collections.shuffle(slips, random);
            Optional<Slip> slip = slips.stream()
                    .filter(statements.get(number - 1)::isWrongWith)
                    .findFirst();
            if (slip.isPresent()) {
                planted.put(number, slip.get());
                places.values().forEach(others -> others.remove(number));
                return;
            }
        }
    }

    private Map<Integer, List<Slip>> places(ErrorKind kind) {
        return Objects.requireNonNull(places.get(kind), kind::dataName);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
