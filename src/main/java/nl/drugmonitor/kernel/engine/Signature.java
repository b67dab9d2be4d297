package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * A declaration as JShell describes it, taken apart, so that it can be written as in Java.
 *
 * @param kind what is declared
 * @param owner the type that declares it, without its parameters; of a type, its own name
 * @param name empty for a type
 * @param typeParameters {@code <E>} of a method, else empty
 * @param type of the field or of what the method returns; of a type its parameters, such as {@code <E>}
 * @param parameters each as {@code String text}, or as {@code String} if its name is not known
 * @param thrown the exceptions, empty if there are none
 */
record Signature(
        Kind kind,
        String owner,
        String name,
        String typeParameters,
        String type,
        List<String> parameters,
        String thrown) {
    enum Kind {
        METHOD,
        CONSTRUCTOR,
        FIELD,
        TYPE
    }

    private static final int LONGEST_LINE = 80;

    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+ ");

    /** Says nothing, for everything is an object. */
    private static final Pattern EVERYTHING = Pattern.compile(" extends (?:java\\.lang\\.)?Object\\b");

    /** The components that some JDKs put behind the name of a record. */
    private static final Pattern COMPONENTS = Pattern.compile("\\([^()]*\\)(?=\\.\\w|\\()");

    /** Takes apart {@code List<E> java.util.List<E>.<E>of(E e1)} and the like. */
    static Signature of(String jshells) {
        String bare = COMPONENTS.matcher(CellNames.clean(jshells)).replaceAll("");
        String text =
                EVERYTHING.matcher(ANNOTATION.matcher(bare).replaceAll("")).replaceAll("");
        int open = outside(text, '(', 0);
        if (open < 0) {
            return ofFieldOrType(text);
        }
        int close = text.indexOf(')', open);
        String head = text.substring(0, open);
        List<String> parameters = split(text.substring(open + 1, close));
        String thrown = text.substring(close + 1).strip();
        int space = lastOutside(head, ' ');
        if (space < 0) {
            return new Signature(Kind.CONSTRUCTOR, bare(head), simple(bare(head)), "", "", parameters, thrown);
        }
        String owned = head.substring(space + 1);
        int dot = lastOutside(owned, '.');
        String named = owned.substring(dot + 1);
        int name = named.lastIndexOf('>') + 1;
        return new Signature(
                Kind.METHOD,
                dot < 0 ? "" : bare(owned.substring(0, dot)),
                named.substring(name),
                named.substring(0, name),
                head.substring(0, space),
                parameters,
                thrown);
    }

    /** Takes apart what is no constructor; some JDKs put its components behind the name of a record. */
    static Signature ofName(String jshells) {
        Signature found = of(jshells);
        return found.kind == Kind.CONSTRUCTOR ? of(jshells.substring(0, jshells.indexOf('('))) : found;
    }

    private static Signature ofFieldOrType(String text) {
        int colon = lastOutside(text, ':');
        if (colon < 0) {
            String owner = bare(text);
            return new Signature(Kind.TYPE, owner, "", "", text.substring(owner.length()), List.of(), "");
        }
        String named = text.substring(0, colon);
        int dot = lastOutside(named, '.');
        return new Signature(
                Kind.FIELD,
                dot < 0 ? "" : bare(named.substring(0, dot)),
                named.substring(dot + 1),
                "",
                text.substring(colon + 1),
                List.of(),
                "");
    }

    /** Returns the same with names for the parameters, if there is one for each that has none. */
    Signature named(List<String> names) {
        if (names.size() != parameters.size() || parameters.stream().anyMatch(one -> lastOutside(one, ' ') >= 0)) {
            return this;
        }
        List<String> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(parameters.get(i) + " " + names.get(i));
        }
        return new Signature(kind, owner, name, typeParameters, type, named, thrown);
    }

    /** Returns the types of the parameters, without their packages. */
    List<String> parameterTypes() {
        return parameters.stream()
                .map(one -> {
                    int space = lastOutside(one, ' ');
                    return shortened(space < 0 ? one : one.substring(0, space));
                })
                .toList();
    }

    boolean takes(int arguments) {
        boolean isOpen = !parameters.isEmpty()
                && parameterTypes().get(parameters.size() - 1).endsWith("...");
        return arguments == parameters.size() || (isOpen && arguments >= parameters.size() - 1);
    }

    /**
     * Returns the declaration as Java writes it.
     *
     * @param modifiers such as {@code "static "}
     */
    String java(String modifiers) {
        if (kind == Kind.FIELD) {
            return modifiers + shortened(type) + " " + name;
        }
        String head = modifiers
                + (typeParameters.isEmpty() ? "" : shortened(typeParameters) + " ")
                + (kind == Kind.CONSTRUCTOR ? "" : shortened(type) + " ")
                + name;
        List<String> all = parameters.stream().map(Signature::shortened).toList();
        String tail = thrown.isEmpty() ? "" : " " + shortened(thrown);
        return head + inBrackets(head.length() + tail.length(), all) + tail;
    }

    /**
     * Returns parameters in brackets, each on a line where one line would be too long.
     *
     * @param others the number of other characters in the line
     */
    static String inBrackets(int others, List<String> parameters) {
        String line = "(" + String.join(", ", parameters) + ")";
        return others + line.length() <= LONGEST_LINE || parameters.size() < 2
                ? line
                : parameters.stream().collect(Collectors.joining(",\n        ", "(\n        ", ")"));
    }

    /** Returns types without their packages. */
    static String shortened(String types) {
        return JavaText.withoutPackages(types).replaceAll(",(?=\\S)", ", ");
    }

    private static String bare(String type) {
        int start = type.indexOf('<');
        if (start < 0) {
            return type;
        }
        int end = type.lastIndexOf('>');
        return type.substring(0, start) + type.substring(end + 1); // Map<K, V>.Entry
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Splits at the commas that are not within brackets. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int comma;
        while ((comma = outside(list, ',', start)) >= 0) {
            parts.add(list.substring(start, comma).strip());
            start = comma + 1;
        }
        String last = list.substring(start).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** Returns where a sign stands first that is not within brackets or text, -1 if nowhere. */
    private static int outside(String text, char sign, int from) {
        int open = 0;
        for (int at = from; at < text.length(); at = JavaText.after(text, at)) {
            char one = text.charAt(at);
            if (one == sign && open == 0) {
                return at;
            }
            open += "<([{".indexOf(one) >= 0 ? 1 : ">)]}".indexOf(one) >= 0 ? -1 : 0;
        }
        return -1;
    }

    private static int lastOutside(String text, char sign) {
        int last = -1;
        int at;
        while ((at = outside(text, sign, last + 1)) >= 0) {
            last = at;
        }
        return last;
    }
}
