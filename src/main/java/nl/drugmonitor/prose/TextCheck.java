package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.manuscript.Span;

/** Reads a manuscript and checks what it says of its numbers. */
public final class TextCheck {
    /** So many sentences of a paragraph are read together with the next one. */
    private static final int NEAR = 3;

    private final Manuscript manuscript;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final List<Parsed> sentences = new ArrayList<>();
    private final List<TableFigures> tables = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** The ids of the numbers that a claim rests on. */
    private final Set<String> told = new HashSet<>();

    private TextCheck(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Returns every number of the text, in a claim with its verdict or among those that were not read. */
    public static CheckedText of(Manuscript manuscript) {
        return new TextCheck(manuscript).check();
    }

    private CheckedText check() {
        parse();
        read();
        return answer();
    }

    private void parse() {
        int numbers = 0;
        for (int passage = 0; passage < manuscript.passages().size(); passage++) {
            Passage each = manuscript.passages().get(passage);
            for (List<Token> tokens : Sentences.of(Tokens.of(manuscript.text(), each.span(), lexicon))) {
                Span span =
                        tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
                String text = span.in(manuscript.text()).replaceAll("\\s+", " ");
                Sentence sentence = new Sentence(passage, text, span, SentenceItems.of(tokens, lexicon));
                List<Placed> placed = Roles.of(sentence, numbers);
                numbers += placed.size();
                sentences.add(new Parsed(sentence, placed, Pairs.of(sentence, placed)));
            }
        }
        for (int table = 0; table < manuscript.grids().size(); table++) {
            Grid grid = manuscript.grids().get(table);
            TableFigures figures = TableFigures.of(manuscript.text(), lexicon, grid, table, numbers);
            numbers += figures.rows().stream()
                    .mapToInt(row -> row.numbers().size())
                    .sum();
            sentences.addAll(figures.rows());
            tables.add(figures);
        }
    }

    private void read() {
        Subjects subjects = new Subjects(sentences);
        Links links = new Links(sentences, subjects);
        List<List<Parsed>> passages = passages();
        for (List<Parsed> passage : passages) {
            read(passage, links);
        }
        stories(passages).forEach(story -> readOn(story, links));
        tables.forEach(table -> add(table.sums()));
    }

    private void read(List<Parsed> passage, Links links) {
        Threads threads = new Threads(passage);
        for (int i = 0; i < passage.size(); i++) {
            add(Statements.of(passage, i, threads, links));
        }
        for (int i = 0; i < passage.size(); i++) {
            add(denied(passage.get(i), Agreements.of(passage, i, told)));
        }
        for (int i = 0; i < passage.size(); i++) {
            add(denied(passage.get(i), SaidNear.of(passage, i, threads, told)));
        }
    }

    /**
     * Reads what a sentence says together with the paragraph before or behind it. That it does not hold proves nothing,
     * for a paragraph often begins something else.
     */
    private void readOn(List<Parsed> story, Links links) {
        List<Integer> open = IntStream.range(0, story.size())
                .filter(i -> story.get(i).numbers().stream().anyMatch(this::isOpen))
                .boxed()
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Threads threads = new Threads(story);
        for (int i : open) {
            add(overParagraphs(Statements.of(story, i, threads, links)));
        }
    }

    /** Returns whether a number says a change in per cent or points of which no claim is known. */
    private boolean isOpen(Placed number) {
        boolean isComputed = number.is(Role.CHANGE) && !number.quantity().isCount();
        return isComputed && !told.contains(number.mention().id());
    }

    /** Returns those of numbers of two paragraphs that hold, and tell of a number of which nothing was known. */
    private List<Draft> overParagraphs(List<Draft> found) {
        return found.stream()
                .filter(draft -> isOverParagraphs(draft) && draft.holds())
                .filter(draft -> draft.numbers().stream().anyMatch(this::isOpen))
                .map(draft -> draft.as(Certainty.doubtful(new ProseReason.PairElsewhere(
                        draft.numbers().get(0).sentence().text()))))
                .toList();
    }

    private static boolean isOverParagraphs(Draft draft) {
        return draft.numbers().stream()
                        .map(number -> number.sentence().passage())
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns the sentences of each passage; rows of tables are none. */
    private List<List<Parsed>> passages() {
        Map<Integer, List<Parsed>> passages = new LinkedHashMap<>();
        sentences.stream()
                .filter(parsed -> parsed.sentence().passage() >= 0)
                .forEach(parsed -> passages.computeIfAbsent(parsed.sentence().passage(), each -> new ArrayList<>())
                        .add(parsed));
        return List.copyOf(passages.values());
    }

    /** Returns the last sentences of each paragraph with the first ones of the next. */
    private List<List<Parsed>> stories(List<List<Parsed>> passages) {
        List<List<Parsed>> stories = new ArrayList<>();
        for (int i = 1; i < passages.size(); i++) {
            List<Parsed> before = passages.get(i - 1);
            List<Parsed> next = passages.get(i);
            if (isParagraph(before) && isParagraph(next)) {
                stories.add(Stream.concat(
                                before.stream().skip(Math.max(0, before.size() - NEAR)),
                                next.stream().limit(NEAR))
                        .toList());
            }
        }
        return stories;
    }

    private boolean isParagraph(List<Parsed> passage) {
        int at = passage.get(0).sentence().passage();
        return manuscript.passages().get(at).kind() == Passage.Kind.PARAGRAPH;
    }

    private static List<Draft> denied(Parsed parsed, List<Draft> found) {
        return found.stream().map(Denial.in(parsed.sentence())).toList();
    }

    private void add(List<Draft> found) {
        drafts.addAll(found);
        found.stream()
                .flatMap(draft -> draft.numbers().stream())
                .forEach(number -> told.add(number.mention().id()));
    }

    private CheckedText answer() {
        Gaps gaps = new Gaps(sentences.stream()
                .flatMap(this::unreadable)
                .map(NotRead::number)
                .map(Unreadable.class::cast));
        List<TextClaim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Mention> figures = draft.numbers().stream()
                    .map(Placed::mention)
                    .sorted(Comparator.comparingInt(
                            (Mention mention) -> mention.span().start()))
                    .toList();
            Verdict verdict = verdict(draft, gaps);
            claims.add(new TextClaim(
                    "c" + (claims.size() + 1),
                    draft.sentence().text(),
                    draft.sentence().span(),
                    draft.claim(),
                    figures,
                    verdict,
                    draft.why()));
        }
        List<Placed> idle = sentences.stream()
                .flatMap(parsed -> parsed.numbers().stream())
                .filter(number -> !told.contains(number.mention().id()))
                .toList();
        Set<String> small = idle.stream()
                .filter(Placed::isMinor)
                .map(number -> number.mention().id())
                .collect(Collectors.toSet());
        List<NotRead> notRead =
                sentences.stream().flatMap(parsed -> notRead(parsed, small)).toList();
        List<TextNumber> all = sentences.stream()
                .flatMap(this::numbers)
                .filter(number -> !small.contains(number.id()))
                .toList();
        List<Span> spans =
                sentences.stream().map(parsed -> parsed.sentence().span()).toList();
        return new CheckedText(manuscript, all, claims, Conflicts.among(claims), notRead, noFigures(idle), spans);
    }

    /** A reading in doubt raises no alarm, nor does a likely one that no slip explains. */
    private static Verdict verdict(Draft draft, Gaps gaps) {
        Verdict verdict = draft.claim().check();
        boolean isAlarm = verdict.outcome() == Outcome.DIFFERS || verdict.outcome() == Outcome.WORDING;
        return doubt(draft, verdict.outcome(), isAlarm)
                .or(() -> isAlarm ? gaps.doubt(draft) : Optional.empty())
                .map(doubt -> Verdict.cannotTell(
                        new ProseReason.ReadingInDoubt(doubt), List.of(), new ProseReason.LookAtSentence()))
                .orElse(verdict);
    }

    private static Optional<ProseReason> doubt(Draft draft, Outcome outcome, boolean isAlarm) {
        boolean isTaken =
                switch (draft.certainty().grade()) {
                    case CERTAIN -> true;
                    case LIKELY -> outcome != Outcome.DIFFERS || Credible.isSlip(draft);
                    case DOUBTFUL -> !isAlarm;
                    case DENIED -> false;
                };
        return isTaken ? Optional.empty() : draft.certainty().why();
    }

    private Stream<TextNumber> numbers(Parsed parsed) {
        return Stream.<TextNumber>concat(
                        parsed.numbers().stream().map(Placed::mention),
                        unreadable(parsed).map(NotRead::number))
                .sorted(Comparator.comparingInt(number -> number.span().start()));
    }

    /** Returns the numbers of a sentence that no claim rests on, without small ones. */
    private Stream<NotRead> notRead(Parsed parsed, Set<String> small) {
        return Stream.concat(
                        parsed.numbers().stream()
                                .filter(number -> !told.contains(
                                                number.mention().id())
                                        && !small.contains(number.mention().id()))
                                .map(TextCheck::notRead),
                        unreadable(parsed))
                .sorted(Comparator.comparingInt(each -> each.number().span().start()));
    }

    private Stream<NotRead> unreadable(Parsed parsed) {
        return parsed.sentence().items().stream()
                .filter(item -> item.content() instanceof Item.NotReadable)
                .map(item -> new NotRead(
                        new Unreadable(
                                item.span(), item.span().in(manuscript.text()).replaceAll("\\s+", " ")),
                        ((Item.NotReadable) item.content()).why()));
    }

    private static NotRead notRead(Placed number) {
        boolean isInTable = number.sentence().passage() < 0;
        ProseReason plain = isInTable ? new ProseReason.InTable() : new ProseReason.NothingSaid();
        ProseReason why = number.is(Role.CHANGE) ? new ProseReason.NoPair() : plain;
        return new NotRead(number.mention(), why);
    }

    /** Small numbers in words count as figures only where a claim rests on them. */
    private List<NoFigure> noFigures(List<Placed> idle) {
        List<NoFigure> others = new ArrayList<>();
        idle.stream()
                .filter(Placed::isMinor)
                .map(Placed::mention)
                .forEach(mention -> others.add(
                        new NoFigure(mention.span(), mention.text(), new ProseReason.SmallNumber(mention.text()))));
        for (Parsed parsed : sentences) {
            for (Item item : parsed.sentence().items()) {
                if (item.content() instanceof Item.NoNumber none) {
                    others.add(new NoFigure(item.span(), item.words(), none.why()));
                } else if (item.content() instanceof Item.Time
                        && item.words().chars().anyMatch(Character::isDigit)) {
                    others.add(new NoFigure(item.span(), item.words(), new ProseReason.IsTime(item.words())));
                }
            }
        }
        others.sort(Comparator.comparingInt((NoFigure other) -> other.span().start()));
        return others;
    }
}
