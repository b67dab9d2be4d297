package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.manuscript.Span;

/** Parts the tokens of a sentence into items: times, numbers with their words, cues of the lexicon, and the rest. */
final class SentenceItems {
    private static final Map<String, List<List<String>>> SIZE_WORDS =
            Lexicon.byFirstWord(Words.builtIn().changeWords());

    /** How many words may stand between a number and a "meer dan" that sets another one against it. */
    private static final int BESIDE = 3;

    /** Behind these a participle belongs to the noun that follows: {@code door gestegen kosten}. */
    private static final Set<String> BEFORE_NOUN =
            Set.of("de", "het", "een", "deze", "door", "met", "bij", "ondanks", "wegens", "vanwege");

    private static final Pattern PARTICIPLE = Pattern.compile("(ge|toege|afge|opge|terugge|ver).*(en|de?|te?)");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Times times;
    private final Numbers numbers;
    private final Set<String> words = new HashSet<>();
    private final List<Item> items = new ArrayList<>();
    private int at;

    private SentenceItems(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.times = new Times(tokens, lexicon);
        this.numbers = new Numbers(new TokenList(tokens));
        tokens.forEach(token -> words.add(token.lower()));
    }

    /** Returns the items of a sentence; a number alone is that of a list. */
    static List<Item> of(List<Token> tokens, Lexicon lexicon) {
        SentenceItems items = new SentenceItems(tokens, lexicon);
        boolean isListNumber = tokens.size() == 1 && tokens.get(0).isNumber();
        if (isListNumber) {
            items.add(
                    1, new Item.NoNumber(new ProseReason.Reference(tokens.get(0).text())));
        }
        return items.items();
    }

    /** Returns the items of a cell of a table. */
    static List<Item> ofCell(List<Token> tokens, Lexicon lexicon) {
        return new SentenceItems(tokens, lexicon).items();
    }

    private List<Item> items() {
        while (at < tokens.size()) {
            Optional<Times.Found> time = times.at(at);
            if (time.isPresent()) {
                add(time.get().end(), new Item.Time(time.get().moment()));
                continue;
            }
            if (isLabelled()) {
                add(
                        at + 1,
                        new Item.NoNumber(
                                new ProseReason.Reference(tokens.get(at).text())));
                continue;
            }
            Optional<Numbers.Found> number = isBetweenTimes() ? Optional.empty() : numbers.at(at, isBehindNumber());
            if (number.isPresent()) {
                add(number.get().end(), number.get().content());
                continue;
            }
            Optional<List<String>> size = sizeWord();
            if (size.isPresent()) {
                add(at + size.get().size(), new Item.SizeWord(String.join(" ", size.get())));
                continue;
            }
            Optional<Lexicon.Entry> entry =
                    lexicon.at(tokens, at, words).filter(this::isParticle).filter(each -> !isAdjective(each));
            if (entry.isPresent()) {
                add(at + entry.get().words().size(), new Item.Cued(entry.get().cue()));
            } else {
                add(at + 1, tokens.get(at).isWord() ? new Item.Word() : new Item.Sign());
            }
        }
        return items;
    }

    private void add(int end, Item.Content content) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < end; i++) {
            text.append(i == at || tokens.get(i).isGlued() ? "" : " ")
                    .append(tokens.get(i).lower());
        }
        Span span = tokens.get(at).span().to(tokens.get(end - 1).span());
        items.add(new Item(text.toString(), span, content));
        at = end;
    }

    /** Returns whether the number at this place only names something: {@code artikel 8}. */
    private boolean isLabelled() {
        boolean isNumber = tokens.get(at).isNumber()
                || Printed.inWords(tokens.get(at).lower()).isPresent();
        if (!isNumber || items.isEmpty()) {
            return false;
        }
        Item last = items.get(items.size() - 1);
        boolean isLabel = last.is(Cue.LABEL) || last.words().equals("jaren") || last.isSign("=");
        boolean isSecond = items.size() >= 3
                && last.is(Cue.AND)
                && items.get(items.size() - 2).content() instanceof Item.NoNumber
                && items.get(items.size() - 3).is(Cue.LABEL);
        return isLabel || isSecond;
    }

    /** Returns whether two times follow and not two numbers: {@code tussen 2005 en 2013}. */
    private boolean isBetweenTimes() {
        if (!tokens.get(at).lower().equals("tussen") || at + 1 == tokens.size()) {
            return false;
        }
        int and = times.at(at + 1).map(Times.Found::end).orElse(tokens.size());
        return and + 1 < tokens.size()
                && tokens.get(and).lower().equals("en")
                && times.at(and + 1).isPresent();
    }

    private boolean isBehindNumber() {
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - BESIDE); i--) {
            if (items.get(i).isQuantity()) {
                return true;
            }
            if (!items.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private Optional<List<String>> sizeWord() {
        return SIZE_WORDS.getOrDefault(tokens.get(at).lower(), List.of()).stream()
                .filter(phrase -> Lexicon.stand(phrase, tokens, at))
                .filter(phrase -> phrase.stream().noneMatch(lexicon::isOfDirection))
                .findFirst();
    }

    /** Returns whether a participle stands between an article and its noun, and says nothing of the numbers. */
    private boolean isAdjective(Lexicon.Entry entry) {
        boolean isBetween = at > 0
                && at + 1 < tokens.size()
                && BEFORE_NOUN.contains(tokens.get(at - 1).lower());
        String word = entry.words().get(0);
        boolean isParticiple = PARTICIPLE.matcher(word).matches() && entry.cue().isVerb();
        return isBetween
                && isParticiple
                && tokens.get(at + 1).isWord()
                && lexicon.at(tokens, at + 1, Set.of()).isEmpty(); // de gestegen koperprijs
    }

    /** A word such as {@code op} is a particle of a verb only where nothing follows that it could be before. */
    private boolean isParticle(Lexicon.Entry entry) {
        boolean isPreposition =
                entry.words().equals(List.of("op")) || entry.words().equals(List.of("bij"));
        if (entry.needs().isEmpty() || !isPreposition || at + 1 == tokens.size()) {
            return true;
        }
        return Set.of("van", "naar", "tot", "met", "en", ",", ";", ":", "(")
                .contains(tokens.get(at + 1).lower());
    }
}
