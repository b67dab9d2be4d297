package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.drugmonitor.manuscript.Span;

/** Cuts a stretch of a text into tokens, in one pass from its start to its end. */
final class Tokens {
    /** What may be glued to digits and is a unit of its own. */
    private static final Set<String> GLUED_UNITS = Set.of("kg", "kilo", "mln", "mld", "ton", "km", "ha", "l");

    private static final int GROUP = 3;
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final Lexicon lexicon;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Span span, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.at = span.start();
        this.end = span.end();
    }

    static List<Token> of(String text, Span span, Lexicon lexicon) {
        return new Tokens(text, span, lexicon).cut();
    }

    private List<Token> cut() {
        while (at < end) {
            char next = text.charAt(at);
            if (isSpace(next) || isInvisible(next) || isFootnoteSign(next)) {
                at++;
            } else if (isDigit(next)) {
                number();
            } else if (Character.isLetter(next)) {
                word(at);
            } else {
                add(text.substring(at, at + 1), Token.Kind.SIGN, at, at + 1);
            }
        }
        return tokens;
    }

    private void add(String token, Token.Kind kind, int from, int to) {
        boolean isGlued =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() == from;
        String lower = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00e9', 'e');
        tokens.add(new Token(token, lower, kind, new Span(from, to), isGlued));
        at = to;
    }

    /** Reads digits, and the letters glued to them: {@code 16-jarigen} is a word, {@code 500kg} a number and a unit. */
    private void number() {
        int from = at;
        int to = digits(from);
        while (to + 1 < end && (text.charAt(to) == '.' || text.charAt(to) == ',') && isDigit(text.charAt(to + 1))) {
            to = digits(to + 1);
        }
        if (to - from <= GROUP) {
            to = spacedGroups(to);
        }
        int letters = to;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean isCompound = to + 1 < end && text.charAt(to) == '-' && Character.isLetter(text.charAt(to + 1));
        boolean isWord = letters > to
                && !GLUED_UNITS.contains(text.substring(to, letters).toLowerCase(Locale.ROOT));
        if (isCompound || isWord) {
            word(from);
        } else {
            add(plain(text.substring(from, to)), Token.Kind.DIGITS, from, to);
        }
    }

    private int digits(int from) {
        int to = from;
        while (to < end && isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Returns where groups of three digits end that follow with one space each: {@code 13 250}. */
    private int spacedGroups(int from) {
        int to = from;
        while (to + GROUP < end && isSpace(text.charAt(to)) && text.charAt(to) != '\n' && isGroup(to + 1)) {
            to += 1 + GROUP;
        }
        boolean hasDecimals = to > from && to + 1 < end && text.charAt(to) == ',' && isDigit(text.charAt(to + 1));
        return hasDecimals ? digits(to + 1) : to;
    }

    private boolean isGroup(int from) {
        int to = digits(from);
        boolean isEnded =
                to == end || !(Character.isLetter(text.charAt(to)) || text.charAt(to) == '-' || text.charAt(to) == '/');
        boolean isOwnNumber =
                to + 1 < end && (text.charAt(to) == '.' || text.charAt(to) == ',') && isDigit(text.charAt(to + 1));
        return to - from == GROUP && isEnded && (!isOwnNumber || text.charAt(to) == ',');
    }

    /** Reads a word: letters, and what stands between letters, such as an apostrophe, a hyphen or a point. */
    private void word(int from) {
        StringBuilder word = new StringBuilder();
        int to = from;
        while (to < end) {
            char next = text.charAt(to);
            if (Character.isLetterOrDigit(next)) {
                word.append(next);
                to++;
            } else if (isInvisible(next)) {
                to++;
            } else if (next == '-' && isBrokenLine(to)) {
                to = afterSpaces(to + 1);
            } else if ((next == '\'' || next == '\u2019' || next == '-')
                    && to + 1 < end
                    && Character.isLetterOrDigit(text.charAt(to + 1))) {
                word.append(next);
                to++;
            } else if (next == '-' && to + 1 < end && isSpace(text.charAt(to + 1))) {
                word.append(next); // softdrugs- en harddrugsincidenten
                to++;
                break;
            } else if (next == '.' && isAbbreviation(word, to)) {
                word.append(next);
                to++;
            } else {
                break;
            }
        }
        add(word.toString(), Token.Kind.WORD, from, to);
    }

    /** Returns whether a word goes on behind a hyphen at the end of a line. */
    private boolean isBrokenLine(int hyphen) {
        int next = hyphen + 1;
        boolean hasBreak = false;
        while (next < end && isSpace(text.charAt(next))) {
            hasBreak |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        if (!hasBreak || next >= end || !Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int to = next;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String following = text.substring(next, to);
        return !following.equals("en") && !following.equals("of");
    }

    private int afterSpaces(int from) {
        int to = from;
        while (to < end && isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Returns whether a point belongs to an abbreviation: letters stand on both its sides, or did so before. */
    private boolean isAbbreviation(StringBuilder word, int point) {
        if (word.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        boolean isBetween = point + 1 < end && Character.isLetter(text.charAt(point + 1));
        if (lexicon.isAbbreviation(word.toString().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean isLast = word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        return (isBetween && word.length() <= 4 + word.indexOf(".")) || isLast;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u202f' || letter == '\u2009';
    }

    /** Returns whether nobody sees the character: a soft hyphen, or a space of no width. */
    private static boolean isInvisible(char letter) {
        return letter == '\u00ad'
                || letter == '\u200b'
                || letter == '\u200c'
                || letter == '\u200d'
                || letter == '\ufeff';
    }

    /** Returns whether a sign points to a note; it belongs to no word and no number. */
    private static boolean isFootnoteSign(char letter) {
        return "*\u2020\u2021\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079".indexOf(letter) >= 0;
    }

    private static String plain(String number) {
        return number.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\t', ' ');
    }
}
