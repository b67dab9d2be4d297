package nl.drugmonitor.kernel.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;

/**
 * A name that the compiler cannot find.
 *
 * @param kind what it should be: a variable, a method, a class, a package
 * @param name as it stands in the cell
 * @param signature the same, of a method with the types of its arguments
 * @param owner the type or package in which it should be; empty if in none
 */
record UnknownName(String kind, String name, String signature, String owner) {
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+)\\s+([^\\s(<]+)(\\(.*\\))?");
    private static final Pattern LOCATION = Pattern.compile(
            "location:\\s+(?:(?:variable|parameter) \\S+ of type (.+)|((?:package )?)(?:\\w+\\s+)?(.+))");
    private static final Pattern PACKAGE = Pattern.compile("package (\\S+) does not exist");

    /** Reads what the compiler says; nothing if it is about something else. */
    static Optional<UnknownName> of(Diag diagnostic) {
        String code = diagnostic.getCode();
        String message = CellNames.clean(diagnostic.getMessage(Locale.ENGLISH));
        if (code.equals("compiler.err.doesnt.exist")) {
            Matcher found = PACKAGE.matcher(message);
            return found.find()
                    ? Optional.of(new UnknownName("package", found.group(1), found.group(1), ""))
                    : Optional.empty();
        }
        Matcher symbol = SYMBOL.matcher(message);
        if (!code.startsWith("compiler.err.cant.resolve") || !symbol.find()) {
            return Optional.empty();
        }
        String name = symbol.group(2);
        String types = symbol.group(3) == null ? "" : symbol.group(3);
        String arguments = types.contains("->") ? "(...)" : Signature.shortened(types);
        return Optional.of(new UnknownName(symbol.group(1), name, name + arguments, owner(message)));
    }

    private static String owner(String message) {
        Matcher location = LOCATION.matcher(message);
        if (!location.find()) {
            return "";
        }
        return location.group(1) == null
                ? location.group(2)
                        + (location.group(2).isEmpty() ? Signature.shortened(location.group(3)) : location.group(3))
                : Signature.shortened(location.group(1));
    }

    /** Returns {@code cannot find method yearrly() in Series}. */
    String sentence() {
        return "cannot find " + (isOfAnyKind() ? "" : kind + " ") + signature + (owner.isEmpty() ? "" : " in " + owner);
    }

    /** Returns whether the compiler cannot know what it should be, as at the beginning of {@code Sytem.out}. */
    private boolean isOfAnyKind() {
        return (kind.equals("variable") || kind.equals("package"))
                && name.indexOf('.') < 0
                && !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }
}
