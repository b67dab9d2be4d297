package nl.drugmonitor.kernel.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * The chain of names and calls that stands last in some code: {@code ndm.series("x").at} of {@code f(ndm
 * .series("x").at}. What stands before it may be broken.
 */
final class Chain {
    /** Words before a bracket that is no call. */
    private static final Set<String> NO_METHODS = Set.of(
            "if",
            "while",
            "for",
            "switch",
            "catch",
            "synchronized",
            "try",
            "return",
            "throw",
            "assert",
            "else",
            "do",
            "case",
            "yield",
            "instanceof");

    /** A name or number, a text, or one sign; without white space and comments. */
    private record Token(String text, int start) {
        boolean isName() {
            return Character.isJavaIdentifierPart(text.charAt(0));
        }

        /** Returns 1 for an opening bracket, -1 for a closing one. */
        int nesting() {
            return text.length() == 1 ? JavaText.nesting(text.charAt(0)) : 0;
        }
    }

    private final String code;
    private final List<Token> tokens;

    private Chain(String code) {
        this.code = code;
        tokens = new ArrayList<>();
        for (int at = JavaText.afterGap(code, 0); at < code.length(); at = JavaText.afterGap(code, at)) {
            int end = Math.max(JavaText.nameEnd(code, at), JavaText.after(code, at));
            tokens.add(new Token(code.substring(at, end), at));
            at = end;
        }
    }

    /** Returns what stands before the point that the code ends with, apart from a name; empty if there is none. */
    static Optional<String> receiver(String code) {
        Chain chain = new Chain(code.substring(0, JavaText.nameStart(code, code.length())));
        int point = chain.tokens.size() - 1;
        int first = point < 1 || !chain.tokens.get(point).text().equals(".") ? -1 : chain.start(point - 1);
        return first < 0
                ? Optional.empty()
                : Optional.of(code.substring(
                        chain.tokens.get(first).start(), chain.tokens.get(point).start()));
    }

    /** Returns where the call starts whose next argument may begin at the end of the code; -1 if there is none. */
    static int callStart(String code) {
        Chain chain = new Chain(code);
        int bracket = chain.openBracket();
        if (bracket < 1
                || !"(,".contains(chain.tokens.get(chain.tokens.size() - 1).text())) {
            return -1;
        }
        int name = chain.called(bracket);
        int first = name < 0 ? -1 : chain.start(name);
        return first < 0 ? -1 : chain.tokens.get(first).start();
    }

    /** Returns the name of what is called with the arguments in a bracket; -1 if it begins no arguments. */
    private int called(int bracket) {
        if (bracket < 1 || !tokens.get(bracket).text().equals("(")) {
            return -1;
        }
        int name = bracket - 1;
        int open = 0; // of the type arguments, as in new TreeMap<String, Integer>(
        do {
            String text = tokens.get(name).text();
            open += text.equals(">") ? 1 : text.equals("<") ? -1 : 0;
            if (open > 0 || text.equals("<")) {
                name--;
            }
        } while (name >= 0 && open > 0);
        boolean isName = name >= 0
                && tokens.get(name).isName()
                && !NO_METHODS.contains(tokens.get(name).text());
        return isName ? name : -1;
    }

    /** Returns the innermost bracket that is open at the end, -1 if there is none. */
    private int openBracket() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            int nesting = tokens.get(i).nesting();
            if (nesting > 0) {
                open.push(i);
            } else if (nesting < 0) {
                open.poll();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    /** Returns the first token of the chain that ends with a token; -1 if that is not the end of one. */
    private int start(int last) {
        int first = last;
        while (first >= 0 && tokens.get(first).nesting() < 0) {
            int opening = opening(first);
            boolean isIndex = opening > 0 && tokens.get(opening).text().equals("[");
            int before = isIndex ? opening - 1 : called(opening);
            if (before < 0) {
                first = opening; // an expression in brackets
                break;
            }
            first = before;
        }
        if (first < 0
                || !(tokens.get(first).isName()
                        || "\"(".indexOf(code.charAt(tokens.get(first).start())) >= 0)) {
            return -1;
        }
        String before = first == 0 ? "" : tokens.get(first - 1).text();
        if (before.equals(".")) {
            return start(first - 2);
        }
        return before.equals("new") ? first - 1 : first;
    }

    /** Returns the bracket that opens what a bracket closes; -1 if there is none. */
    private int opening(int closing) {
        int open = 0;
        for (int i = closing; i >= 0; i--) {
            open += tokens.get(i).nesting();
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }
}
