package nl.drugmonitor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Lists the charts, or draws one: as text, or into a file. */
final class ChartCommand {
    private final PrintStream out;
    private final BuiltIn builtIn;

    ChartCommand(PrintStream out, BuiltIn builtIn) {
        this.out = out;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec spec = Main.spec("chart", "Draws a chart: as text, or as a picture or a page into a file.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("ID")
                .description("The chart to draw; without it, the list of them.")
                .build());
        spec.addOption(OptionSpec.builder("--list")
                .type(boolean.class)
                .description("Lists the charts with their titles.")
                .build());
        spec.addOption(OptionSpec.builder("-o", "--output")
                .type(Path.class)
                .paramLabel("FILE")
                .description("The file to write. Its name ends in .svg or .png for a picture, or in .html for a page"
                        + " that needs no network.")
                .build());
        spec.addOption(Options.edition());
        spec.addOption(Options.data());
        spec.addOption(Options.asOf());
        return spec;
    }

    int run(ParseResult command) {
        Charts charts = Charts.of(builtIn.edition(command));
        String id = command.matchedPositionalValue(0, "");
        if (id.isEmpty() || command.matchedOptionValue("--list", false)) {
            out.print(TerminalWriter.clean(list(charts)));
            return 0;
        }
        Chart chart = find(command, charts, id);
        Path file = command.matchedOptionValue("--output", (Path) null);
        if (file == null) {
            out.print(TerminalWriter.clean(chart.text()));
        } else {
            write(command, chart, file);
        }
        return 0;
    }

    private static String list(Charts charts) {
        if (charts.ids().isEmpty()) {
            return Language.EN.say(charts.none()) + ".\n";
        }
        StringBuilder list = new StringBuilder();
        for (String id : charts.ids()) {
            list.append(id).append("\n    ").append(title(charts, id)).append('\n');
        }
        return list.toString();
    }

    /** Returns the title, or why there is none: a chart that the figures cannot fill must not hide the others. */
    private static String title(Charts charts, String id) {
        try {
            return charts.chart(id, Language.NL).title();
        } catch (InvalidInputException e) {
            return "(not to be drawn: " + e.inOneLine(Language.EN) + ")";
        }
    }

    private static Chart find(ParseResult command, Charts charts, String id) {
        try {
            return charts.chart(id, Language.NL);
        } catch (NoSuchElementException e) {
            throw wrong(command, String.valueOf(e.getMessage()));
        }
    }

    private static void write(ParseResult command, Chart chart, Path file) {
        byte[] content = content(command, chart, file);
        try {
            OutputFile.write(file, content);
        } catch (IOException e) {
            throw wrong(command, "cannot write " + file + ": " + OutputFile.reason(e));
        }
    }

    private static byte[] content(ParseResult command, Chart chart, Path file) {
        String name = file.toString();
        String suffix = name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case ".svg" -> utf8(chart.svg());
            case ".html" -> utf8(chart.page());
            case ".png" -> png(command, chart);
            default -> throw wrong(command, "-o: the name must end in .svg, .png or .html, not \"" + name + "\".");
        };
    }

    private static byte[] png(ParseResult command, Chart chart) {
        System.setProperty("java.awt.headless", "true");
        try {
            return chart.png();
        } catch (IllegalStateException e) {
            throw wrong(command, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ParameterException wrong(ParseResult command, String message) {
        return new ParameterException(command.commandSpec().commandLine(), message);
    }
}
