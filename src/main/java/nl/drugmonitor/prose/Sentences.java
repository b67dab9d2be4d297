package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;

/** Parts the tokens of a passage into sentences. */
final class Sentences {
    private static final String CLOSING = ")\"'\u201d\u2019\u00bb]";

    private static final String CLOSING_QUOTES = "\"'\u201d\u2019\u00bb";

    /** No sentence that is meant to be read is longer; a text without full stops is cut here. */
    private static final int LONGEST = 300;

    private Sentences() {}

    /** Returns the tokens of each sentence, the sign that ends it left out. */
    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (sentence.size() >= LONGEST) {
                add(sentence, sentences);
                sentence = new ArrayList<>();
            }
            if (isEnd(tokens, i)) {
                add(sentence, sentences);
                sentence = new ArrayList<>();
                i += isClosingQuote(tokens, i + 1) ? 1 : 0;
            } else {
                sentence.add(token);
            }
        }
        add(sentence, sentences);
        return sentences;
    }

    private static void add(List<Token> sentence, List<List<Token>> sentences) {
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
    }

    private static boolean isEnd(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.is("!") || token.is("?")) {
            return true;
        }
        if (!token.is(".")) {
            return false;
        }
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        boolean isInitial = before.isWord() && before.text().length() == 1;
        if (isInitial) {
            return false;
        }
        int next = isClosingQuote(tokens, i + 1) ? i + 2 : i + 1;
        return next == tokens.size() || isStart(tokens.get(next));
    }

    /** Returns whether a quotation mark stands right behind a full stop: {@code 'Er waren 300 gasten.' Dat zei hij}. */
    private static boolean isClosingQuote(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isGlued()
                && CLOSING_QUOTES.contains(tokens.get(i).text());
    }

    private static boolean isStart(Token token) {
        boolean isQuote =
                token.kind() == Token.Kind.SIGN && CLOSING.indexOf(token.text().charAt(0)) < 0;
        return token.isNumber() || isQuote || token.startsUpperCase();
    }
}
