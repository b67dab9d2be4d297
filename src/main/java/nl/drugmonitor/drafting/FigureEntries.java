package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.drafting.Entry.Section;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.Mention;
import nl.drugmonitor.prose.TextClaim;
import nl.drugmonitor.prose.TextNumber;
import nl.drugmonitor.report.DataMatches;
import nl.drugmonitor.spelling.PlainLetters;

/** The numbers of a text on which its claims rest, as figures of a claims file. */
final class FigureEntries {
    /** Words with fewer letters say little of what is counted. */
    private static final int SHORT_WORD = 5;

    private final CheckedText text;
    private final SentenceKeys sentences;
    private final DataMatches matches;
    private final Map<String, Mention> mentions = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** What was made of a number of the text, by its id: an entry for each kind that claims take it for. */
    private final Map<String, List<Named>> byNumber = new LinkedHashMap<>();

    private final Set<String> taken = new HashSet<>();

    FigureEntries(CheckedText text, SentenceKeys sentences, DataMatches matches) {
        this.text = text;
        this.sentences = sentences;
        this.matches = matches;
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : text.figures()) {
            String sentence = sentences.at(mention.span().start());
            mentions.put(mention.id(), mention);
            keys.put(mention.id(), sentence + "." + counts.merge(sentence, 1, Integer::sum));
        }
        text.claims().forEach(this::add);
    }

    private void add(TextClaim claim) {
        for (Mention mention : claim.figures()) {
            mentions.putIfAbsent(mention.id(), mention); // small numbers in words count only where a claim has them
            keys.computeIfAbsent(
                    mention.id(),
                    id -> sentences.at(mention.span().start()) + "." + PlainLetters.id(mention.text(), '_'));
        }
        claim.claim().figures().forEach(figure -> add(figure, claim));
    }

    private void add(PrintedFigure figure, TextClaim claim) {
        List<Named> known = byNumber.computeIfAbsent(figure.id(), id -> new ArrayList<>());
        if (known.stream().anyMatch(each -> isSame(each.figure(), figure))) {
            return;
        }
        Optional<Mention> mention = Optional.ofNullable(mentions.get(figure.id()));
        String bare =
                mention.isPresent() ? keys.getOrDefault(figure.id(), figure.id()) : sentences.of(claim) + ".before";
        boolean isFirst = known.isEmpty();
        String key = isFirst ? bare : bare + "." + figure.kind();
        String subject = mention.map(FigureEntries::subject).orElse("");
        String name = ((subject.isEmpty() ? "" : subject + "_") + key).replaceAll("[-.]", "_");
        String free = taken.add(name) ? name : name + "_" + taken.size();
        known.add(new Named(figure, free, entry(figure, free, key, claim, mention, isFirst && mention.isPresent())));
    }

    /** A figure as claims have it, with its entry; two of one number but of other kinds are two. */
    private record Named(PrintedFigure figure, String name, Entry entry) {}

    private static boolean isSame(PrintedFigure one, PrintedFigure other) {
        return one.kind() == other.kind() && one.step().equals(other.step()) && one.equals(other);
    }

    private Entry entry(
            PrintedFigure figure,
            String name,
            String key,
            TextClaim claim,
            Optional<Mention> mention,
            boolean isInText) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Entry.ID, name);
        values.put("printed", figure.printed().text());
        values.put("kind", figure.kind().toString());
        figure.step().ifPresent(step -> values.put("step", written(step)));
        if (figure.fixed()) {
            values.put("fixed", true);
        }
        if (!isInText) {
            values.put("in_text", false);
        }
        mention.flatMap(Mention::time)
                .flatMap(time -> time.period())
                .ifPresent(period -> values.put("period", period.code()));
        int start = mention.map(Mention::span).orElse(claim.span()).start();
        Words.place(values, text.manuscript().placeOf(start));
        mention.filter(each -> isInText).ifPresent(each -> series(each, values));
        return new Entry(Section.FIGURES, key, values);
    }

    /** Returns a whole step as a number; another cannot be read, so that its claims are written otherwise. */
    private static Object written(Fraction step) {
        return step.denominator().equals(java.math.BigInteger.ONE) ? step.numerator() : step.toString();
    }

    /** Names the series that prints the same number for the same period, and what speaks against its being meant. */
    private void series(Mention mention, Map<String, Object> values) {
        List<Indicator> found = matches.of(mention).stream()
                .map(Observation::indicator)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return;
        }
        List<Indicator> alike =
                found.stream().filter(each -> sharesWord(each, mention)).toList();
        Indicator first = alike.isEmpty() ? found.get(0) : alike.get(0);
        values.put("series", first.id());
        Optional<Sayable> doubt = Optional.empty();
        if (found.size() > 1) {
            List<String> others = found.stream()
                    .filter(each -> !each.equals(first))
                    .map(Indicator::id)
                    .toList();
            doubt = Optional.of(Note.of("saved.several_series", others));
        } else if (alike.isEmpty()) {
            doubt = Optional.of(Note.of("saved.other_words"));
        }
        doubt.ifPresent(why -> Words.put(values, "doubt", why));
    }

    private boolean sharesWord(Indicator indicator, Mention mention) {
        Set<String> name = words(indicator.name().dutch());
        String sentences = text.claims().stream()
                .filter(claim -> claim.figures().contains(mention))
                .map(TextClaim::sentence)
                .collect(Collectors.joining(" "));
        return words(mention.subject() + " " + sentences).stream()
                .anyMatch(word -> name.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other)));
    }

    private static Set<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                .filter(word -> word.length() >= SHORT_WORD)
                .collect(Collectors.toSet());
    }

    /** Returns the first word of what a number counts, as a part of ids. */
    static String subject(Mention mention) {
        return PlainLetters.id(mention.subject().split(" ")[0], '_');
    }

    /** Returns the id of a figure in the file. */
    String name(PrintedFigure figure) {
        return byNumber.getOrDefault(figure.id(), List.of()).stream()
                .filter(each -> isSame(each.figure(), figure))
                .map(Named::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no name for " + figure.id()));
    }

    /** Returns the ids in the file that a number of the text has. */
    List<String> names(TextNumber number) {
        return byNumber.getOrDefault(number.id(), List.of()).stream()
                .map(Named::name)
                .toList();
    }

    List<Entry> all() {
        return byNumber.values().stream()
                .flatMap(List::stream)
                .map(Named::entry)
                .toList();
    }

    /** Returns the entries with these ids; of the entries of one number the first counts for the text. */
    List<Entry> named(Set<String> ids) {
        List<Entry> entries = new ArrayList<>();
        for (List<Named> same : byNumber.values()) {
            List<Entry> used = same.stream()
                    .filter(each -> ids.contains(each.name()))
                    .map(Named::entry)
                    .toList();
            for (Entry entry : used) {
                entries.add(entry.equals(used.get(0)) ? counted(entry) : entry);
            }
        }
        return entries;
    }

    private static Entry counted(Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>(entry.values());
        if (!values.containsKey("fixed")) {
            values.remove("in_text");
        }
        return new Entry(entry.section(), entry.key(), values);
    }
}
