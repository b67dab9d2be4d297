package nl.drugmonitor.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.chart.Charts.Listed;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the charts, or draws one: as text, or into a file. */
final class ChartCommand implements Command {
    private final User user;
    private final BuiltIn builtIn;

    ChartCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "chart",
                Options.parameter(user, "0", "0..1", String.class, "id"),
                Options.flag("--list"),
                Options.value(user, Path.class, "file", "-o", "--output").build(),
                Options.edition(user),
                Options.data(user),
                Options.asOf(user));
    }

    @Override
    public int run(ParseResult command) {
        Charts charts = Charts.of(builtIn.edition(command));
        String id = command.matchedPositionalValue(0, "");
        if (id.isEmpty() || command.matchedOptionValue("--list", false)) {
            user.out().print(TerminalWriter.clean(list(charts)));
            return 0;
        }
        Chart chart = find(command, charts, id);
        Path file = command.matchedOptionValue("--output", (Path) null);
        if (file == null) {
            user.out().print(TerminalWriter.clean(chart.text()));
        } else {
            Output.write(user, command, file, content(command, chart, file));
        }
        return 0;
    }

    private String list(Charts charts) {
        return charts.ids().isEmpty()
                ? user.language().text("mistake.reason", charts.none()) + "\n"
                : charts.ids().stream().map(id -> titles(charts, id)).collect(Collectors.joining());
    }

    /** Returns a chart of the list with its title in every language, that of the user first; or why there is none. */
    private String titles(Charts charts, String id) {
        Listed own = charts.listed(id, user.language());
        Stream<String> others = Stream.of(Language.values())
                .filter(language -> own.isDrawn() && language != user.language())
                .map(language -> charts.listed(id, language).title());
        return Stream.concat(Stream.of(own.title()), others)
                .map(title -> "\n    " + title)
                .collect(Collectors.joining("", id, "\n"));
    }

    private Chart find(ParseResult command, Charts charts, String id) {
        try {
            return charts.chart(id, user.language());
        } catch (NotFoundException e) {
            throw user.mistake(command, e);
        }
    }

    private byte[] content(ParseResult command, Chart chart, Path file) {
        String name = file.toString();
        String suffix = name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case ".svg" -> chart.svg().getBytes(StandardCharsets.UTF_8);
            case ".html" -> chart.page().getBytes(StandardCharsets.UTF_8);
            case ".png" -> chart.png();
            default -> throw user.mistake(command, "chart_file", name);
        };
    }
}
