package nl.drugmonitor.notebook;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Listing;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.TextLibrary.Choice;
import nl.drugmonitor.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The names in an edition: indicators, sources, charts, findings, candidate explanations and statements. Where a cell
 * does not tell which edition it means, they are those of the newest one that travels with the program.
 */
final class EditionTexts {
    /** Calls that read data. Those that travel with the program are kept, for each Tab would read them anew. */
    private static final Set<String> READ_ONCE = Set.of("open", "load");

    /** What was made last, for one question often comes after another. Read by threads that ask at one time. */
    private static final class Last<K, V> {
        private @Nullable K key;
        private @Nullable V value;

        synchronized V of(K wanted, Function<K, V> making) {
            V made = value;
            if (made == null || !wanted.equals(key)) {
                made = making.apply(wanted);
                value = made;
                key = wanted;
            }
            return made;
        }
    }

    /** An edition that is told from another by being another object: to compare what they hold takes long. */
    private record Same(Edition edition) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.edition == edition;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(edition);
        }
    }

    private final Last<Object, Optional<Object>> read = new Last<>();
    private final Last<String, Edition> newest = new Last<>();
    private final Last<List<Object>, List<Choice>> charts = new Last<>();
    private final Last<Same, Ledger> ledger = new Last<>();
    private final Last<Same, Reproduction> check = new Last<>();

    /** Runs the code that reads and checks an edition once, for the JVM is slow the first time; keeps nothing. */
    static void prepare() {
        Reproduction check = Edition.newest(Figures.load()).check();
        Charts.of(check).listed(Language.ofEnvironment());
        Ledger.of(check);
    }

    List<Choice> indicators(Call call) {
        return figures(call).all().stream()
                .map(Series::indicator)
                .map(indicator -> OurTexts.choice(indicator.id(), indicator.name()))
                .toList();
    }

    List<Choice> sources(Call call) {
        return figures(call).sources().values().stream()
                .map(SeriesTexts::choice)
                .toList();
    }

    List<Choice> editions() {
        return Listing.all(Folder.builtIn()).stream()
                .map(listing -> new Choice(listing.edition(), ""))
                .toList();
    }

    List<Choice> charts(Call call) {
        Edition edition = edition(call);
        Language language = Language.ofEnvironment();
        return charts.of(
                List.of(new Same(edition), language), key -> Charts.of(check(edition)).listed(language).stream()
                        .map(listed -> new Choice(listed.id(), listed.title()))
                        .toList());
    }

    List<Choice> findings(Call call) {
        return ledger(call).findings().stream()
                .map(finding -> OurTexts.choice(finding.id(), finding.says()))
                .toList();
    }

    List<Choice> candidates(Call call) {
        return ledger(call).findings().stream()
                .map(ExplainedFinding::candidates)
                .<Candidate>flatMap(List::stream)
                .map(candidate -> OurTexts.choice(candidate.id(), candidate.says()))
                .toList();
    }

    List<Choice> statements(Call call) {
        return edition(call).statements().stream()
                .map(statement -> OurTexts.choice(statement.id(), statement.says()))
                .toList();
    }

    private Ledger ledger(Call call) {
        return call.receiver(Ledger.class)
                .orElseGet(() -> ledger.of(new Same(edition(call)), same -> Ledger.of(check(same.edition))));
    }

    private Reproduction check(Edition edition) {
        return check.of(new Same(edition), same -> same.edition.check());
    }

    private Figures figures(Call call) {
        return call.known()
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .findFirst()
                .orElseGet(() -> edition(call).published());
    }

    private Edition edition(Call call) {
        return call.known()
                .flatMap(value -> editionOf(value).stream())
                .findFirst()
                .orElseGet(() -> newest.of("", none -> Edition.newest(Figures.load())));
    }

    private static Optional<Edition> editionOf(Object value) {
        if (value instanceof Monitor monitor) {
            return Optional.of(monitor.edition());
        }
        if (value instanceof Reproduction check) {
            return Optional.of(check.edition());
        }
        if (value instanceof Charts charts) {
            return Optional.of(charts.edition());
        }
        return value instanceof Edition edition ? Optional.of(edition) : Optional.empty();
    }

    /**
     * Returns what a call is worth that reads an edition, or makes something of one. What is made takes long, as a
     * check does, and has the names of its edition: so the edition stands for it.
     */
    Optional<Object> value(Call call) {
        Class<?> made = call.method() instanceof Method method ? method.getReturnType() : Object.class;
        if (Stream.of(Reproduction.class, Ledger.class, Charts.class).anyMatch(made::equals)) {
            return call.known()
                    .flatMap(value -> editionOf(value).stream())
                    .<Object>map(edition -> edition)
                    .findFirst();
        }
        boolean isRead = Stream.of(Monitor.class, Edition.class, Figures.class).anyMatch(made::equals)
                && READ_ONCE.contains(call.method().getName())
                && call.arguments().stream().allMatch(argument -> argument.filter(String.class::isInstance)
                        .isPresent());
        if (!isRead) {
            return Optional.empty();
        }
        boolean isOfTheUser = call.arguments().size() > 1; // a folder, of which the files may change
        return isOfTheUser ? call.made() : read.of(List.of(made, call.arguments()), key -> call.made());
    }
}
