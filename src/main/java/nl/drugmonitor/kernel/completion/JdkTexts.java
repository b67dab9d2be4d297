package nl.drugmonitor.kernel.completion;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.kernel.magic.FileNames;

/** What fits into texts of the JDK's own methods: names of files, and the keys of a map. */
public final class JdkTexts implements TextLibrary {
    private static final Set<Class<?>> FILES = Set.of(
            File.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class,
            PrintWriter.class);

    private static final Set<String> BY_KEY = Set.of("get", "getOrDefault", "containsKey", "remove", "replace", "put");

    @Override
    public List<Choice> choices(TextArgument argument) {
        Call call = argument.call();
        boolean isFirst = call.arguments().isEmpty();
        if (isFirst && isPath(call)) {
            return files(argument);
        }
        return isFirst && call.isOf(Map.class, BY_KEY)
                ? call.receiver(Map.class).map(JdkTexts::keys).orElse(List.of())
                : List.of();
    }

    private static boolean isPath(Call call) {
        Class<?> type = call.method().getDeclaringClass();
        boolean isFactory = (type == Path.class && call.method().getName().equals("of"))
                || (type == Paths.class && call.method().getName().equals("get"));
        return isFactory || (FILES.contains(type) && call.method().getName().equals(type.getName()));
    }

    /** Returns the files and folders that begin like the text, for arguments that name one. */
    public static List<Choice> files(TextArgument argument) {
        return FileNames.completions(argument.folder(), argument.typed()).stream()
                .map(name -> new Choice(name, name.endsWith("/") ? "folder" : "file"))
                .toList();
    }

    /** Returns the texts among the keys of a map, if it is one of the JDK's: to look at others might do anything. */
    private static List<Choice> keys(Map<?, ?> map) {
        String type = map.getClass().getName();
        if (!type.startsWith("java.util.") || type.startsWith("java.util.Collections$")) { // these may hold any other
            return List.of();
        }
        return map.keySet().stream()
                .filter(String.class::isInstance)
                .map(key -> new Choice((String) key, "key"))
                .toList();
    }
}
