package nl.drugmonitor.prose;

import java.util.List;

/** The tokens of a sentence, asked by their places; outside the sentence there is nothing. */
record TokenList(List<Token> tokens) {
    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** Returns a token in lower case. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** Returns tokens as they stand in the sentence, with single spaces. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            text.append(i == from || token.isGlued() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
