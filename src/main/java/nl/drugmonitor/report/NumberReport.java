package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Allowed;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.OtherUnit;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.Mention;
import nl.drugmonitor.prose.NoFigure;
import nl.drugmonitor.prose.ProseReason;
import nl.drugmonitor.prose.TextClaim;
import nl.drugmonitor.prose.TextNumber;
import nl.drugmonitor.spelling.NearNames;

/** All about one number of a text: which words made it what it is, and what rests on it. */
public final class NumberReport {
    /** In a number with fewer digits one other digit makes quite another number, and not a slip of the keys. */
    private static final int FEWEST_DIGITS = 4;

    private final CheckView view;
    private final String asked;
    private final Language language;

    private NumberReport(CheckView view, String asked, Language language) {
        this.view = view;
        this.asked = plain(asked);
        this.language = language;
    }

    /** Returns what there is to say of a number, as often as the texts have it; empty if none has it. */
    public static Optional<Document> of(List<CheckView> texts, String number, Language language) {
        List<Block> blocks = texts.stream()
                .flatMap(text -> new NumberReport(text, number, language).sections())
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(Span.plain(language.text("check.number.title", number)), language, blocks));
    }

    private Stream<Block> sections() {
        return Stream.<Block>concat(
                view.text().numbers().stream().filter(this::isAsked).map(this::section),
                view.text().others().stream()
                        .filter(other -> plain(other.text()).equals(asked))
                        .map(this::noFigure));
    }

    /** Returns that a text does not have a number, with those that look like it if it is long. */
    public static Note notThere(CheckView view, String number) {
        List<String> numbers = view.text().numbers().stream()
                .map(NumberReport::bare)
                .distinct()
                .toList();
        boolean isLong = number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        List<String> near = isLong ? NearNames.to(number, numbers) : List.of();
        return Note.of("check.number.not_there", number, view.name(), near);
    }

    private String text(String key, Object... parts) {
        return language.text("check.number." + key, parts);
    }

    private static String plain(String text) {
        return Printed.withPlainSpaces(text).strip().toLowerCase(Locale.ROOT);
    }

    private boolean isAsked(TextNumber number) {
        return names(number).map(NumberReport::plain).anyMatch(asked::equals);
    }

    /** Returns how a number stands in the text, and as what it is found too. */
    private Stream<String> names(TextNumber number) {
        String bare = bare(number);
        Stream<String> others = number instanceof Mention mention
                ? Stream.of(
                        mention.figure().printed().text(), withoutWords(bare).replaceAll("[^\\d.,].*", ""))
                : view
                        .whyNotRead(number)
                        .filter(ProseReason.AsInEnglish.class::isInstance)
                        .map(why -> withoutWords(((ProseReason.AsInEnglish) why).dutch()))
                        .stream();
        return Stream.concat(Stream.of(number.text(), bare), others);
    }

    /** Returns a number without the word that loosens it and without the sign of a currency. */
    private static String bare(TextNumber number) {
        return number instanceof Mention mention
                ? mention.figure().bare().text().replaceAll("^\\p{Sc}\\s*", "")
                : withoutWords(number.text());
    }

    /** Returns digits without what stands around them; words alone stay as they are. */
    private static String withoutWords(String number) {
        return number.replaceAll("^\\D+(?=\\d)|(?<=\\d)\\D+$", "");
    }

    private Section section(TextNumber number) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text("sentence"), Span.dutch(sentence(number))));
        if (number instanceof Mention mention) {
            facts.addAll(facts(mention));
        } else {
            view.whyNotRead(number).ifPresent(why -> facts.add(Fact.of(text("unreadable"), language.say(why))));
        }
        return section(number.text(), view.place(number), new Facts(facts));
    }

    private List<Fact> facts(Mention number) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text("stands_for"), language.text(kind(number), values(number.figure()))));
        number.time().ifPresent(time -> facts.add(Fact.of(text("time"), language.say(time))));
        if (!number.subject().isEmpty() && number.figure().kind() == NumberKind.COUNT) {
            facts.add(Fact.of(text("counts"), Span.dutch(number.subject())));
        }
        number.why().forEach(why -> facts.add(Fact.of(text("because"), language.say(why))));
        List<TextClaim> claims = view.claims(number);
        claims.forEach(claim -> facts.addAll(facts(claim)));
        view.whyNotRead(number).ifPresent(why -> facts.add(Fact.of(text("not_read"), language.say(why))));
        readings(number).forEach(reading -> facts.add(Fact.of(text("may_be"), reading)));
        view.matches().of(number).stream()
                .map(value -> language.text("check.series", value.indicator())
                        + language.say(DataMatches.said(number, value))
                        + language.text("check.in_period", value.period()))
                .distinct()
                .forEach(match -> facts.add(Fact.of("", match)));
        return facts;
    }

    private Section noFigure(NoFigure other) {
        Facts why = new Facts(List.of(Fact.of("", language.sentence(other.why()))));
        return section(
                other.text(), view.text().manuscript().placeOf(other.span().start()), why);
    }

    private Section section(String number, Object place, Facts facts) {
        return new Section(
                Section.TOP,
                "",
                Text.of(Span.dutch(number), ", " + view.name() + ", " + language.say(place)),
                List.of(facts));
    }

    private List<Fact> facts(TextClaim claim) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                language.text("statement", view.number(claim)),
                Signs.marked(claim.verdict().outcome(), language),
                ": " + language.sentence(claim.verdict().reason())));
        facts.add(Fact.of(language.text("check.read_as"), language.text("each", claim.why())));
        return facts;
    }

    /** Returns the sentence or the row of a table that a number stands in: merged cells reach over several rows. */
    private String sentence(TextNumber number) {
        return view.text().sentences().stream()
                .filter(sentence -> sentence.contains(number.span()))
                .min(Comparator.comparingInt(sentence -> sentence.end() - sentence.start()))
                .map(sentence -> sentence.in(view.text().manuscript().text()).replaceAll("\\s+", " "))
                .orElse("");
    }

    private static String kind(Mention number) {
        NumberKind kind = number.figure().kind();
        return switch (kind) {
            case COUNT -> "check.number.count";
            case FACTOR -> "check.number.factor";
            case POINTS, POINTS_INCREASE, POINTS_DECREASE -> "check.number.points";
            case PERCENT, PERCENT_INCREASE, PERCENT_DECREASE -> "check.number.percent";
        };
    }

    private static Allowed values(PrintedFigure figure) {
        Notation notation =
                switch (figure.kind()) {
                    case COUNT -> Notation.QUANTITY;
                    case FACTOR -> Notation.RATIO;
                    default -> Notation.PERCENT_SHARE;
                };
        return new Allowed(notation, figure.range());
    }

    /** Returns what else the number may be, by the readings of a contradiction. */
    private List<String> readings(Mention number) {
        return view.text().contradictions().stream()
                .flatMap(conflict -> ReadingView.of(TextContradiction.of(conflict, view)).stream())
                .filter(reading -> reading.reading().hasRealWeight())
                .flatMap(reading -> others(number, reading)
                        .map(other -> text(
                                "reading",
                                other,
                                reading.reading().shareInPercent(),
                                reading.reading().causes())))
                .distinct()
                .toList();
    }

    private static Stream<Sayable> others(Mention number, ReadingView view) {
        Reading reading = view.reading();
        return Stream.concat(
                reading.misprints().stream()
                        .filter(correction -> correction.figure().id().equals(number.id()))
                        .map(view::said),
                reading.units().stream()
                        .filter(unit -> unit.result().id().equals(number.id()))
                        .map(OtherUnit::number));
    }
}
