package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.NotRead;
import nl.drugmonitor.prose.ProseReason;
import nl.drugmonitor.prose.TextClaim;
import nl.drugmonitor.prose.TextNumber;

/** A checked text as a report shows it: its claims have numbers, and each number of the text knows its claims. */
public final class CheckView {
    /** The most serious first. */
    static final List<Outcome> ORDER =
            List.of(Outcome.DIFFERS, Outcome.WORDING, Outcome.CANNOT_TELL, Outcome.REPRODUCED);

    private final CheckedText text;
    private final DataMatches matches;
    private final String prefix;
    private final Map<String, List<TextClaim>> claims = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, NotRead> notRead = new HashMap<>();

    /** Makes the view of a text that is alone on its page. */
    public CheckView(CheckedText text, DataMatches matches) {
        this(text, matches, "");
    }

    /**
     * Makes the view of a text.
     *
     * @param prefix parts its places from those of the other texts on its page
     */
    public CheckView(CheckedText text, DataMatches matches, String prefix) {
        this.text = text;
        this.matches = matches;
        this.prefix = prefix;
        text.notRead().forEach(number -> notRead.put(number.number().id(), number));
        for (TextClaim claim : text.claims()) {
            places.put(claim.id(), places.size() + 1);
            claim.figures().stream().distinct().forEach(figure -> claims.computeIfAbsent(
                            figure.id(), id -> new ArrayList<>())
                    .add(claim));
        }
    }

    public CheckedText text() {
        return text;
    }

    public DataMatches matches() {
        return matches;
    }

    String name() {
        return text.manuscript().name();
    }

    /** Returns the name without the folders before it. */
    String shortName() {
        return name().substring(Math.max(name().lastIndexOf('/'), name().lastIndexOf('\\')) + 1);
    }

    /**
     * Returns what the file holds that may have numbers and was not read: pictures, and tables of which none is read.
     */
    static List<Sayable> unread(CheckedText text) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        text.numbers().forEach(number -> numbers.add(number.span().start()));
        List<Sayable> unread = new ArrayList<>(text.manuscript().unread());
        text.manuscript().grids().stream()
                .filter(grid -> hasDigits(grid, text) && !isRead(grid, numbers))
                .forEach(grid -> unread.add(Note.of("check.table_unread", grid.place())));
        return unread;
    }

    private static boolean hasDigits(Grid grid, CheckedText text) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.in(text.manuscript().text()).chars().anyMatch(Character::isDigit));
    }

    private static boolean isRead(Grid grid, NavigableSet<Integer> numbers) {
        return grid.rows().stream().flatMap(List::stream).anyMatch(cell -> !numbers.subSet(cell.start(), cell.end())
                .isEmpty());
    }

    /** Returns where a reader finds the sentence of a claim. */
    Sayable place(TextClaim claim) {
        return text.manuscript().placeOf(claim.span().start());
    }

    Sayable place(TextNumber number) {
        return text.manuscript().placeOf(number.span().start());
    }

    /** Returns the number of a claim in the text, from 1. */
    int number(TextClaim claim) {
        return places.getOrDefault(claim.id(), 0);
    }

    /** Returns the claims that rest on a number of the text, the most serious first. */
    List<TextClaim> claims(TextNumber number) {
        return claims.getOrDefault(number.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(
                        claim -> ORDER.indexOf(claim.verdict().outcome())))
                .toList();
    }

    /** Returns why no claim rests on a number of the text, if none does. */
    Optional<ProseReason> whyNotRead(TextNumber number) {
        return Optional.ofNullable(notRead.get(number.id())).map(NotRead::why);
    }

    List<TextClaim> claims(Outcome outcome) {
        return text.claims().stream()
                .filter(claim -> claim.verdict().outcome() == outcome)
                .toList();
    }

    static Sign sign(TextClaim claim) {
        return Signs.of(claim.verdict().outcome());
    }

    /** Returns the place on the page of what there is to say of a claim. */
    String anchor(TextClaim claim) {
        return anchor("claim", claim.id());
    }

    /** Returns the place of a number in the text. */
    String anchor(TextNumber number) {
        return anchor("number", number.id());
    }

    /** Returns the place of the sentence of a claim in the text. */
    String sentence(TextClaim claim) {
        return anchor("sentence", Integer.toString(claim.span().start()));
    }

    /** Returns the place of a part of the page. */
    String anchor(String kind, String id) {
        return Anchor.of(kind, prefix + id);
    }

    /** Returns what became of the numbers, in one line. */
    public Note counts() {
        if (text.numbers().isEmpty()) {
            return Note.of("check.no_numbers");
        }
        List<Note> verdicts = Stream.of(Outcome.REPRODUCED, Outcome.WORDING, Outcome.DIFFERS, Outcome.CANNOT_TELL)
                .filter(outcome -> text.count(outcome) > 0)
                .map(this::count)
                .toList();
        return Note.of(
                "check.counts",
                text.numbers().size(),
                text.numbersRead(),
                text.claims().size(),
                verdicts,
                text.notRead().size());
    }

    /** Returns how many claims have an outcome: {@code 17 kloppen}. */
    Note count(Outcome outcome) {
        return Note.of("check.count." + outcome.name(), Math.toIntExact(text.count(outcome)));
    }
}
