package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Sum;

/** Links numbers of different sentences that count the same things in the same year. */
final class Links {
    private final List<Parsed> sentences;
    private final Subjects subjects;

    Links(List<Parsed> sentences, Subjects subjects) {
        this.sentences = sentences;
        this.subjects = subjects;
    }

    /** Returns the pairs of a text that a sentence about the same things in the same year may speak of. */
    List<Pair> pairs(Parsed own) {
        String subject = subjects.of(own.sentence());
        Optional<Integer> year = yearOf(own.sentence());
        if (subject.isEmpty() || year.isEmpty()) {
            return List.of();
        }
        ProseReason doubt = new ProseReason.SameSubject(subject);
        List<Pair> pairs = sentences.stream()
                .filter(other -> !other.equals(own))
                .flatMap(other -> other.pairs().stream())
                .filter(pair -> Pairs.year(pair.to()).equals(year))
                .filter(pair -> Pairs.year(pair.from()).filter(first -> first == year.get() - 1).isPresent())
                .filter(pair -> Nouns.isSame(subjects.of(pair.to()), subject))
                .map(pair -> new Pair(pair.from(), pair.to(), Optional.of(doubt)))
                .toList();
        return pairs.size() == 1 ? pairs : List.of();
    }

    private static Optional<Integer> yearOf(Sentence sentence) {
        return sentence.items().stream()
                .flatMap(item -> item.content() instanceof Item.Time time
                        ? time.moment().period().stream()
                        : Stream.empty())
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
        for (Placed total : List.of(own.pairs().get(0).from(), own.pairs().get(0).to())) {
            List<Placed> terms = terms(sentence, total);
            if (terms.size() >= 2) {
                List<Placed> all = new ArrayList<>(terms);
                all.add(total);
                drafts.add(Draft.of(
                        sentence,
                        new Sum(terms.stream().map(Placed::figure).toList(), total.figure()),
                        all,
                        new ProseReason.IsTotal(total.mention(), words(sentence)),
                        new ProseReason.SameSubject(String.join(", ", terms.stream().map(subjects::of).toList()))));
            }
        }
        boolean isShown = drafts.stream().anyMatch(draft -> draft.claim().check().outcome() == Outcome.REPRODUCED);
        Optional<ProseReason> doubt = isShown
                ? Optional.empty()
                : Optional.of(new ProseReason.SameSubject(subjects.of(sentence)));
        return drafts.stream().map(draft -> draft.doubted(doubt)).toList();
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
        Map<String, List<Placed>> byWord = new LinkedHashMap<>();
        for (String word : Subjects.words(sentence)) {
            for (Parsed other : sentences) {
                if (other.sentence().equals(sentence)) {
                    continue;
                }
                Stream.concat(other.pairs().stream().flatMap(pair -> Stream.of(pair.from(), pair.to())), other.levels().stream())
                        .filter(number -> year.isPresent() && Pairs.year(number).equals(year))
                        .filter(number -> number.isLike(total) && !subjects.of(number).isEmpty())
                        .filter(number -> Nouns.isSame(subjects.of(number), word))
                        .forEach(number -> add(byWord.computeIfAbsent(Nouns.stem(word), each -> new ArrayList<>()), number));
            }
        }
        boolean isEachOne = byWord.values().stream().allMatch(numbers -> numbers.size() == 1);
        return isEachOne
                ? byWord.values().stream().map(numbers -> numbers.get(0)).distinct().toList()
                : List.of();
    }

    private static void add(List<Placed> numbers, Placed number) {
        if (numbers.stream().noneMatch(other -> other.figure().equals(number.figure()))) {
            numbers.add(number);
        }
    }
}
