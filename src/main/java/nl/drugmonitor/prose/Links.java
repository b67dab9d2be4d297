package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links numbers of different sentences that count the same things in the same year. */
final class Links {
    private final Subjects subjects;
    private final Map<Key, List<Pair>> pairs = new HashMap<>();
    private final Map<Key, List<Placed>> numbers = new HashMap<>();

    /** What is counted, without the ending of its plural, and the year. */
    private record Key(String stem, int year) {}

    Links(List<Parsed> sentences, Subjects subjects) {
        this.subjects = subjects;
        for (Parsed parsed : sentences) {
            for (Pair pair : parsed.pairs()) {
                key(pair.to()).ifPresent(key -> pairs.computeIfAbsent(key, each -> new ArrayList<>())
                        .add(pair));
                add(pair.from());
                add(pair.to());
            }
            parsed.levels().forEach(this::add);
        }
    }

    private void add(Placed number) {
        key(number).ifPresent(key -> {
            List<Placed> same = numbers.computeIfAbsent(key, each -> new ArrayList<>());
            if (same.stream()
                    .noneMatch(
                            other -> other.figure().id().equals(number.figure().id()))) {
                same.add(number);
            }
        });
    }

    private Optional<Key> key(Placed number) {
        String subject = subjects.of(number);
        return subject.isEmpty()
                ? Optional.empty()
                : Pairs.year(number).map(year -> new Key(Nouns.stem(subject), year));
    }

    /** Returns the pairs of a text that a sentence about the same things in the same year may speak of. */
    List<Pair> pairs(Parsed own) {
        String subject = subjects.of(own.sentence());
        Optional<Integer> year = yearOf(own.sentence());
        if (subject.isEmpty() || year.isEmpty()) {
            return List.of();
        }
        Certainty certainty = Certainty.doubtful(new ProseReason.SameSubject(subject));
        List<Pair> same = pairs.getOrDefault(new Key(Nouns.stem(subject), year.get()), List.of()).stream()
                .filter(pair -> !pair.to().sentence().equals(own.sentence()))
                .filter(pair -> Pairs.year(pair.from())
                        .filter(first -> first == year.get() - 1)
                        .isPresent())
                .map(pair -> pair.as(certainty))
                .toList();
        return same.size() == 1 ? same : List.of();
    }

    private static Optional<Integer> yearOf(Sentence sentence) {
        return sentence.items().stream()
                .flatMap(item ->
                        item.content() instanceof Item.Time time ? time.moment().period().stream() : Stream.empty())
                .map(period -> period.year())
                .reduce(Math::max);
    }

    /**
     * Reads "Together A and B fell from 30 to 25", where the numbers of A and B stand in sentences before. That they
     * are meant is certain where they add up in one of the years.
     */
    List<Draft> sums(Parsed own) {
        Sentence sentence = own.sentence();
        boolean isTogether = sentence.has(Cue.TOGETHER) || sentence.has(Cue.TOTAL);
        if (!isTogether || own.pairs().size() != 1) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Placed total :
                List.of(own.pairs().get(0).from(), own.pairs().get(0).to())) {
            List<Placed> terms = terms(sentence, total);
            if (terms.size() >= 2) {
                String counted = terms.stream().map(subjects::of).collect(Collectors.joining(", "));
                drafts.add(Sums.draft(sentence, terms, total, words(sentence), new ProseReason.SameSubject(counted)));
            }
        }
        boolean isShown = drafts.stream().anyMatch(Draft::holds);
        Certainty certainty =
                isShown ? Certainty.CERTAIN : Certainty.doubtful(new ProseReason.SameSubject(subjects.of(sentence)));
        return drafts.stream().map(draft -> draft.as(certainty)).toList();
    }

    private static String words(Sentence sentence) {
        return sentence.items().stream()
                .filter(item -> item.is(Cue.TOGETHER) || item.is(Cue.TOTAL))
                .findFirst()
                .map(Item::words)
                .orElse("");
    }

    /** Returns for each thing that a sentence names the number of it in the year of a total. */
    private List<Placed> terms(Sentence sentence, Placed total) {
        Optional<Integer> year = Pairs.year(total);
        if (year.isEmpty()) {
            return List.of();
        }
        Set<Placed> terms = new LinkedHashSet<>();
        for (String word : Subjects.words(sentence)) {
            List<Placed> same = numbers.getOrDefault(new Key(Nouns.stem(word), year.get()), List.of()).stream()
                    .filter(number -> number.isLike(total) && !number.sentence().equals(sentence))
                    .toList();
            if (same.size() > 1) {
                return List.of();
            }
            terms.addAll(same);
        }
        return List.copyOf(terms);
    }
}
