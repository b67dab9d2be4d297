package nl.drugmonitor.kernel.engine;

import java.lang.module.ModuleDescriptor.Exports;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The packages that a cell may name: those that the modules of the JDK export, and those of the libraries. JShell lists
 * them too, but with all their classes, which takes half a second and a hundred megabytes.
 */
final class PackageNames {
    /** The packages that code ends with, each with a point, and the beginning of a further name. */
    private static final Pattern AT_END =
            Pattern.compile("(?<![\\w.\"')\\]])((?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\s*\\.\\s*)*)([\\p{L}\\p{N}_]*)$");

    private final CompilerFiles files;

    PackageNames(CompilerFiles files) {
        this.files = files;
    }

    /** Returns the names that go on to a package, each up to its next point: {@code concurrent.} */
    Stream<String> at(String code) {
        Matcher found = AT_END.matcher(code);
        if (!found.find()
                || (!found.group(2).isEmpty()
                        && Character.isUpperCase(found.group(2).charAt(0)))) {
            return Stream.empty(); // a type is being written, and all jars need not be looked through
        }
        String before = found.group(1).replaceAll("\\s", "");
        return all().filter(name -> name.startsWith(before + found.group(2)))
                .map(name -> name.substring(before.length()))
                .map(name -> name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')))
                .distinct()
                .sorted()
                .map(name -> name + ".");
    }

    private Stream<String> all() {
        return Stream.concat(OfJdk.NAMES.stream(), files.packages().stream().filter(SourceVersion::isName));
    }

    /** Returns whether a package is one of the JDK. */
    static boolean isOfJdk(String name) {
        return OfJdk.NAMES.contains(name);
    }

    /** The packages of the JDK, found when they are first wanted. */
    private static final class OfJdk {
        static final Set<String> NAMES = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getDescriptor().exports().stream())
                .filter(exported -> !exported.isQualified())
                .map(Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }
}
