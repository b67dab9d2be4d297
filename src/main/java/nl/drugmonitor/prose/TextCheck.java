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
import java.util.stream.Stream;
import nl.drugmonitor.claim.HedgedNumber;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.manuscript.Span;

/** Reads a manuscript and checks what it says of its numbers. */
public final class TextCheck {
    private final Manuscript manuscript;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final List<Parsed> sentences = new ArrayList<>();
    private final List<TableFigures> tables = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

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
        Map<Integer, List<Parsed>> passages = new LinkedHashMap<>();
        sentences.stream()
                .filter(parsed -> parsed.sentence().passage() >= 0)
                .forEach(parsed -> passages.computeIfAbsent(parsed.sentence().passage(), each -> new ArrayList<>())
                        .add(parsed));
        for (List<Parsed> passage : passages.values()) {
            Threads threads = new Threads(passage);
            int first = drafts.size();
            for (int i = 0; i < passage.size(); i++) {
                read(passage, i, links, threads);
            }
            Set<Placed> told = drafts.subList(first, drafts.size()).stream()
                    .flatMap(draft -> draft.numbers().stream())
                    .collect(Collectors.toSet());
            for (int i = 0; i < passage.size(); i++) {
                drafts.addAll(denied(passage.get(i).sentence(), Agreements.of(passage, i, told)));
                drafts.addAll(denied(passage.get(i).sentence(), SaidNear.of(passage, i, threads, told)));
            }
        }
        tables.forEach(table -> drafts.addAll(table.sums()));
    }

    private void read(List<Parsed> passage, int i, Links links, Threads threads) {
        Parsed parsed = passage.get(i);
        if (parsed.isList()) {
            return;
        }
        Sentence sentence = parsed.sentence();
        List<Placed> changes = parsed.having(Role.CHANGE);
        List<Pair> pairs = parsed.pairs();
        boolean isOwn = !pairs.isEmpty();
        if (!isOwn) {
            pairs = threads.around(i);
        }
        List<Draft> found = new ArrayList<>(Changes.of(sentence, changes, pairs));
        List<Placed> left = changes.stream()
                .filter(change ->
                        found.stream().noneMatch(draft -> draft.numbers().contains(change)))
                .toList();
        if (isOwn && !left.isEmpty()) {
            found.addAll(Changes.of(sentence, left, threads.around(i)));
        }
        if (found.isEmpty() && !changes.isEmpty() && !isOwn) {
            found.addAll(Changes.of(sentence, changes, links.pairs(parsed)));
        }
        if (changes.isEmpty() && isOwn) {
            found.addAll(Changes.ofLonePercentage(parsed));
        }
        found.addAll(Changes.ofBracketed(parsed));
        for (Pair pair : pairs) {
            boolean isStated = found.stream()
                    .anyMatch(draft -> draft.numbers().contains(pair.from())
                            && draft.numbers().contains(pair.to()));
            boolean isByThan = pair.from().sentence().equals(sentence)
                    && pair.from().is(Role.REFERENCE)
                    && pair.from().because().equals("dan");
            Optional<Directions.Found> word = isOwn || isByThan ? Directions.of(pair) : Directions.in(sentence);
            boolean isToldInOne = pair.from().sentence().equals(pair.to().sentence())
                    && Directions.of(pair).isPresent();
            boolean isToldByThan = pair.from().is(Role.REFERENCE)
                    && pair.from().because().equals("dan")
                    && !pair.from().sentence().equals(sentence);
            boolean isOfFirst = pair.from().sentence().equals(sentence)
                    && !pair.to().sentence().equals(sentence)
                    && !pair.from().is(Role.REFERENCE)
                    && (pair.from().is(Role.TO)
                            || sentence.has(Cue.COMPARED)); // a month before it had doubled to 14.000
            boolean isBefore = pair.from().is(Role.REFERENCE)
                    && pair.from().because().equals("toen")
                    && pair.from().sentence().equals(sentence)
                    && pair.to().sentence().span().start() > sentence.span().end();
            boolean isOfGap = !pair.isIn(sentence) && sentence.has(Cue.DIFFERENCE); // het verschil is gekrompen
            boolean isTold = !isOwn && (isToldInOne || isToldByThan || isOfFirst || isBefore || isOfGap);
            if (word.isPresent() && !isTold && (!isStated || !word.get().word().isEmpty())) {
                Directions.claim(sentence, pair, word.get()).ifPresent(found::add);
            }
        }
        if (pairs.isEmpty() && changes.isEmpty() && parsed.levels().isEmpty()) {
            Optional<Directions.Found> word = Directions.in(sentence);
            word.ifPresent(said -> links.pairs(parsed)
                    .forEach(pair -> Directions.claim(sentence, pair, said).ifPresent(found::add)));
        }
        Denial.in(sentence).map(Certainty::denied).ifPresent(denied -> found.replaceAll(draft -> draft.as(denied)));
        for (Draft sum : Sums.of(parsed)) {
            found.add(sum);
            found.addAll(Sums.sharesOf(parsed, sum));
        }
        found.addAll(links.sums(parsed));
        List<Draft> shares = Shares.of(parsed);
        found.addAll(shares);
        found.addAll(SharesAcross.of(passage, i, shares));
        SumsAcross.of(passage, i).ifPresent(found::add);
        RestOfAll.of(passage, i).ifPresent(found::add);
        Optional<Draft> implied = Implied.of(passage, i);
        implied.filter(Draft::holds)
                .ifPresent(told -> found.replaceAll(draft -> isOfOthers(draft, told) ? inDoubt(draft) : draft));
        implied.ifPresent(found::add);
        found.addAll(Means.of(passage, i));
        found.addAll(Multiples.of(passage, i));
        found.addAll(Ranks.of(parsed));
        found.addAll(Rankings.of(passage, i));
        found.addAll(hedges(parsed));
        found.stream().filter(Credible::isMeant).forEach(drafts::add);
    }

    /** Returns claims of a sentence, denied if words of it deny them. */
    private static List<Draft> denied(Sentence sentence, List<Draft> claims) {
        Optional<Certainty> denied = Denial.in(sentence).map(Certainty::denied);
        return denied.map(each -> claims.stream().map(claim -> claim.as(each)).toList())
                .orElse(claims);
    }

    /**
     * Returns whether a difference that agrees with its own percentage is also set against two numbers of other
     * sentences: {@code Dat zijn er 98 (37,5%) meer dan een jaar eerder}.
     */
    private static boolean isOfOthers(Draft draft, Draft implied) {
        boolean isElsewhere =
                draft.numbers().stream().map(Placed::sentence).distinct().count() > 2;
        List<Placed> changes = implied.numbers().subList(1, implied.numbers().size());
        return isElsewhere && draft.numbers().stream().anyMatch(changes::contains);
    }

    private static Draft inDoubt(Draft draft) {
        String other = draft.numbers().get(0).sentence().text();
        return draft.as(Certainty.doubtful(new ProseReason.PairElsewhere(other)));
    }

    /** Returns the hedges that loosen nothing, for each digit of their number is printed: {@code bijna 56.858}. */
    private static List<Draft> hedges(Parsed parsed) {
        return parsed.numbers().stream()
                .filter(number -> number.figure().printed().hedge().isPresent()
                        && number.quantity().isCount())
                .map(number -> Draft.of(parsed.sentence(), new HedgedNumber(number.figure()), List.of(number)))
                .filter(draft -> draft.claim().check().outcome() == Outcome.WORDING)
                .toList();
    }

    private CheckedText answer() {
        Gaps gaps = new Gaps(sentences.stream()
                .flatMap(this::unreadable)
                .map(NotRead::number)
                .map(Unreadable.class::cast));
        List<TextClaim> claims = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Map<String, Placed> numbers = new LinkedHashMap<>();
        sentences.forEach(parsed ->
                parsed.numbers().forEach(number -> numbers.put(number.mention().id(), number)));
        for (Draft draft : drafts) {
            List<Mention> figures = draft.numbers().stream()
                    .map(Placed::mention)
                    .sorted(Comparator.comparingInt(
                            (Mention mention) -> mention.span().start()))
                    .toList();
            figures.forEach(figure -> used.add(figure.id()));
            Verdict verdict = verdict(draft, gaps);
            claims.add(new TextClaim(
                    "c" + (claims.size() + 1),
                    draft.sentence().text(),
                    draft.sentence().span(),
                    draft.claim(),
                    figures,
                    verdict,
                    draft.why(),
                    verdict.reason() instanceof ProseReason.ReadingInDoubt inDoubt
                            ? Optional.of(inDoubt.doubt())
                            : Optional.empty()));
        }
        List<Placed> idle = numbers.values().stream()
                .filter(number -> !used.contains(number.mention().id()))
                .toList();
        Set<String> small = idle.stream()
                .filter(Placed::isMinor)
                .map(number -> number.mention().id())
                .collect(Collectors.toSet());
        used.addAll(small);
        List<NotRead> notRead =
                sentences.stream().flatMap(parsed -> notRead(parsed, used)).toList();
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

    /** Returns the numbers of a sentence that are not among those of which all is told. */
    private Stream<NotRead> notRead(Parsed parsed, Set<String> told) {
        return Stream.concat(
                        parsed.numbers().stream()
                                .filter(number ->
                                        !told.contains(number.mention().id()))
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
