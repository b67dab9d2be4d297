package nl.drugmonitor.kernel.engine;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.JdkTexts;
import nl.drugmonitor.kernel.completion.TextArgument;
import nl.drugmonitor.kernel.completion.TextLibrary;
import nl.drugmonitor.kernel.completion.TextLibrary.Choice;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;

/** Completes the texts that are arguments of calls, by asking the libraries that know them. */
final class TextCompleter {
    /** How long an answer may take: front ends wait for a second. The next question finds more of it made. */
    private static final long PATIENCE_MILLIS = 600;

    private final SessionNames names;
    private final Path folder;
    private List<TextLibrary> libraries = List.of();

    TextCompleter(SessionNames names, Path folder) {
        this.names = names;
        this.folder = folder;
    }

    /** Returns the libraries, which are looked for when the first text is completed. */
    private synchronized List<TextLibrary> libraries() {
        if (libraries.isEmpty()) {
            List<TextLibrary> found = new ArrayList<>();
            try {
                ServiceLoader.load(TextLibrary.class, TextCompleter.class.getClassLoader())
                        .forEach(found::add);
            } catch (ServiceConfigurationError | LinkageError e) {
                found.clear(); // a broken library must not take the completion of files with it
            }
            found.add(new JdkTexts());
            libraries = List.copyOf(found);
        }
        return libraries;
    }

    /** Has the libraries load what the first texts need. */
    void prepare() {
        for (TextLibrary library : libraries()) {
            try {
                library.prepare();
            } catch (RuntimeException | Error e) {
                // it is asked again when a text is completed
            }
        }
    }

    /**
     * Returns what may stand in a text.
     *
     * @param before the cell as Java, up to the cursor
     */
    List<Match> matches(TextInCall text, String before) {
        FutureTask<List<Choice>> task = new FutureTask<>(() -> choices(text, before));
        Threads.daemon("completion", task).start();
        try {
            return fitting(task.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException e) {
            return List.of(); // a library is slow
        }
    }

    private List<Choice> choices(TextInCall text, String before) {
        Optional<ExpressionTree> call = CellTrees.expression(text.call());
        if (call.isEmpty()) {
            return List.of();
        }
        List<ExpressionTree> arguments = new ArrayList<>(
                call.get() instanceof MethodInvocationTree method
                        ? method.getArguments()
                        : call.get() instanceof NewClassTree made ? made.getArguments() : List.of());
        if (arguments.isEmpty()) {
            return List.of();
        }
        arguments.remove(arguments.size() - 1); // the text itself
        KnownValues values = new KnownValues(names, libraries(), Question.parts(before.substring(0, text.start())));
        List<Optional<Object>> given =
                arguments.stream().map(argument -> values.of(argument).value()).toList();
        return values.calls(call.get(), given).stream()
                .filter(one -> ArgumentTypes.fitAtStart(one.method(), given))
                .flatMap(one -> argument(one, text.typed()).stream())
                .flatMap(this::choices)
                .toList();
    }

    private Optional<TextArgument> argument(Call call, String typed) {
        int at = call.arguments().size();
        return ArgumentTypes.type(call.method(), at)
                .filter(type -> type.isAssignableFrom(String.class))
                .flatMap(type -> ArgumentTypes.parameter(call.method(), at))
                .map(parameter -> new TextArgument(call, parameter, typed, folder));
    }

    private Stream<Choice> choices(TextArgument argument) {
        return libraries().stream()
                .flatMap(library -> KnownValues.asked(() -> library.choices(argument), List.<Choice>of()).stream());
    }

    /** Returns the choices that begin as the text does; if none does, those that contain it. */
    private static List<Match> fitting(List<Choice> choices, TextInCall text) {
        String typed = text.typed().toLowerCase(Locale.ROOT);
        List<Match> beginning = matches(choices, text, choice -> choice.startsWith(typed));
        return beginning.isEmpty() ? matches(choices, text, choice -> choice.contains(typed)) : beginning;
    }

    private static List<Match> matches(List<Choice> choices, TextInCall text, Predicate<String> fits) {
        Map<String, Match> byText = new LinkedHashMap<>(); // two methods of one name may offer the same
        for (Choice choice : choices) {
            if (fits.test(choice.text().toLowerCase(Locale.ROOT))) {
                String escaped = JavaText.escaped(choice.text());
                String written = text.isQuoted() ? escaped : "\"" + escaped + "\"";
                byText.putIfAbsent(written, new Match(written, choice.title().isEmpty() ? "text" : choice.title()));
            }
        }
        return List.copyOf(byText.values());
    }
}
