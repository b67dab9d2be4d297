package nl.drugmonitor.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Unanswerable;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.drafting.Entry.Section;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.NoFigure;
import nl.drugmonitor.prose.NotRead;
import nl.drugmonitor.prose.TextClaim;
import nl.drugmonitor.report.DataMatches;
import nl.drugmonitor.spelling.PlainLetters;

/** The entries of a claims file that hold what was read of a text: each number of it stands in one of them. */
final class TextEntries {
    private final CheckedText text;
    private final Manuscript manuscript;
    private final SentenceKeys sentences;
    private final FigureEntries figures;
    private final List<Entry> claims = new ArrayList<>();
    private final List<Entry> untested = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    private TextEntries(CheckedText text, DataMatches matches) {
        this.text = text;
        this.manuscript = text.manuscript();
        this.sentences = new SentenceKeys(manuscript);
        this.figures = new FigureEntries(text, sentences, matches);
    }

    /**
     * Returns the entries, section by section.
     *
     * @param sentences the names of those of the text
     */
    record Made(List<Entry> entries, SentenceKeys sentences) {
        Made {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Returns what is written of a text.
     *
     * @param matches the values of the data that print the same numbers
     */
    static Made of(CheckedText text, DataMatches matches) {
        return new TextEntries(text, matches).made();
    }

    private Made made() {
        Map<TextClaim, Entry> written = new LinkedHashMap<>();
        text.claims().stream().filter(claim -> !isInDoubt(claim)).forEach(claim -> entry(claim)
                .ifPresent(entry -> written.put(claim, entry)));
        Set<TextClaim> alike = ReadBack.alike(figures.all(), written);
        Set<String> used = new LinkedHashSet<>();
        for (TextClaim claim : text.claims()) {
            if (alike.contains(claim)) {
                Entry entry = written.get(claim);
                claims.add(entry);
                claim.claim().figures().forEach(figure -> used.add(figures.name(figure)));
            } else {
                untested.add(untested(claim));
            }
        }
        List<Entry> all = new ArrayList<>(figures.named(used));
        all.addAll(claims);
        all.addAll(numbers(used));
        all.addAll(untested);
        return new Made(all, sentences);
    }

    private static boolean isInDoubt(TextClaim claim) {
        return claim.doubt().isPresent() || claim.claim() instanceof Unanswerable;
    }

    private Optional<Entry> entry(TextClaim claim) {
        return ClaimKeys.of(claim.claim(), figures::name).map(keys -> {
            String key = unique(sentences.of(claim) + "." + claim.claim().type());
            Map<String, Object> values = new LinkedHashMap<>();
            String subject = claim.figures().stream()
                    .map(FigureEntries::subject)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .map(each -> each + "-")
                    .orElse("");
            values.put(
                    Entry.ID,
                    (subject + claim.claim().type() + "-"
                                    + key.replace("." + claim.claim().type(), ""))
                            .replace('_', '-')
                            .replace('.', '-'));
            Words.place(values, place(claim));
            values.put("says", claim.sentence());
            values.put("says_nl", claim.sentence());
            values.putAll(keys);
            return new Entry(Section.CLAIMS, key, values);
        });
    }

    /** Returns the place of the sentence, as reports show it, and not of the passage that it stands in. */
    private Sayable place(TextClaim claim) {
        return manuscript.placeOf(claim.span().start());
    }

    private String unique(String key) {
        int time = times.merge(key, 1, Integer::sum);
        return time == 1 ? key : key + "-" + time;
    }

    private Entry untested(TextClaim claim) {
        Verdict verdict = claim.verdict();
        Map<String, Object> values = new LinkedHashMap<>();
        Words.place(values, place(claim));
        values.put("says", claim.sentence());
        values.put("says_nl", claim.sentence());
        Sayable why = isInDoubt(claim)
                ? Note.of("saved.untested", verdict.reason(), verdict.settle())
                : Note.of("saved.no_form", verdict.outcome(), verdict.reason());
        Words.put(values, "why", language -> language.sentence(why));
        return new Entry(Section.UNTESTED, unique(sentences.of(claim) + ".untested"), values);
    }

    /**
     * Returns every number that is no figure: those that were not read, years and dates, and those of statements in
     * doubt.
     */
    private List<Entry> numbers(Set<String> used) {
        Set<String> inFigures = new HashSet<>();
        text.numbers().stream()
                .filter(number -> figures.names(number).stream().anyMatch(used::contains))
                .forEach(number -> inFigures.add(number.id()));
        Map<String, NotRead> notRead = new HashMap<>();
        text.notRead().forEach(each -> notRead.put(each.number().id(), each));
        Stream<Idle> idle = text.numbers().stream()
                .filter(number -> !inFigures.contains(number.id()))
                .map(number -> new Idle(
                        number.text(), number.span().start(), what(Optional.ofNullable(notRead.get(number.id())))));
        Stream<Idle> others = text.others().stream()
                .map(other -> new Idle(other.text(), other.span().start(), what(other)));
        Map<String, Entry> entries = new LinkedHashMap<>();
        Stream.concat(idle, others)
                .sorted(Comparator.comparingInt(Idle::start))
                .forEach(number -> add(number, entries));
        return List.copyOf(entries.values());
    }

    private record Idle(String printed, int start, Note what) {}

    private static Note what(Optional<NotRead> notRead) {
        return Note.of("saved.number."
                + notRead.map(each -> each.why().getClass().getSimpleName()).orElse("in_doubt"));
    }

    private static Note what(NoFigure other) {
        return Note.of("saved.number." + other.why().getClass().getSimpleName());
    }

    private void add(Idle number, Map<String, Entry> entries) {
        String key = sentences.at(number.start()) + "." + PlainLetters.id(number.printed(), '_') + "."
                + number.what().key().replace("saved.number.", "");
        Entry before = entries.get(key);
        Map<String, Object> values = new LinkedHashMap<>();
        if (before == null) {
            values.put("printed", number.printed());
            Words.place(values, manuscript.placeOf(number.start()));
            Words.put(values, "what", number.what());
        } else {
            values.putAll(before.values());
            values.merge("times", 2, (old, two) -> (int) old + 1);
        }
        entries.put(key, new Entry(Section.NUMBERS, key, values));
    }
}
