package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2023-04-01 law: Start of the EMD | 2023-04-01 | law | Start of the EMD | 2023-04-01 law",
                "2023-04-01 price : since: then   | 2023-04-01 | price | since: then | 2023-04-01 price",
                "2023-04-01: start                | 2023-04-01 | '' | start | 2023-04-01: start",
                "2023-04-01 Definitie             | 2023-04-01 | Definitie | '' | 2023-04-01 Definitie",
                "2023-04-01 another way to count  | 2023-04-01 | '' | another way to count | 2023-04-01 another way to count",
                "2023-04-01                       | 2023-04-01 | '' | '' | 2023-04-01",
                "2023-02-30 method: other         | none | method | other | 2023-02-30 method: other",
                "since April 2023: other          | none | '' | since April 2023: other | since April 2023: other",
            })
    void aBreakMayBeWrittenInAnyWay(String cell, LocalDate day, String kind, String note, String brief) {
        BreakText read = BreakText.read(cell).get(0);

        assertThat(read).isEqualTo(new BreakText(Optional.ofNullable(day), kind, note, cell));
        assertThat(read.brief()).isEqualTo(brief);
        assertThat(read.name()).isEqualTo(day == null ? cell : day.toString());
        assertThat(read.isRedefinition()).isEqualTo(kind.equals("Definitie"));
    }

    @Test
    void aCellThatWasWrittenIsReadAsTheSame() {
        List<SeriesBreak> breaks = List.of(made("2023-04-01", "law", "a"), made("2024-01-01", "definition", "b"));
        String cell = BreakText.cell(breaks, Language.NL);
        assertThat(cell).isEqualTo("2023-04-01 wet: a | 2024-01-01 definitie: b");
        assertThat(BreakText.read(cell))
                .extracting(BreakText::about, BreakText::isRedefinition)
                .containsExactly(tuple("a", false), tuple("b", true));
        assertThat(BreakText.cell(List.of(), Language.EN)).isEmpty();
        assertThat(BreakText.read("  ")).isEmpty();
    }

    @Test
    void aBreakOfSeveralCellsIsThereOnce() {
        assertThat(BreakText.together(List.of("2023-04-01 law: a", "", "x | 2023-04-01 law: a")))
                .isEqualTo("2023-04-01 law: a | x");
    }

    private static SeriesBreak made(String day, String kind, String note) {
        return new SeriesBreak(LocalDate.parse(day), kind, new Bilingual(note, note), Optional.empty());
    }
}
