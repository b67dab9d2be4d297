package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences of reports on an edition of one's own, in Dutch and in English. */
class OwnWordsTest {
    @TempDir
    private Path folder;

    private OwnEdition edition;

    @BeforeEach
    void writeTheEdition() throws IOException {
        edition = OwnEdition.in(folder).claims("""
                figures:
                  - {id: v2019, indicator: visits, period: "2019"}
                  - {id: v2020, indicator: visits, period: "2020"}
                  - {id: v2021, indicator: visits, period: "2021"}
                  - {id: v2022, indicator: visits, period: "2022"}
                  - {id: v2024, indicator: visits, period: "2024"}
                  - {id: p2023, indicator: pupils, period: 2023-08/2024-07}
                  - {id: w1, indicator: calls, period: 2025-W01}
                  - {id: w2, indicator: calls, period: 2025-W02}
                  - {id: s2023, indicator: smokers, period: "2023"}
                  - {id: s2024, indicator: smokers, period: "2024"}
                  - {id: down, printed: "30%", kind: percent_decrease}
                  - {id: between, printed: tussen 150 en 180}
                  - {id: bound, printed: ruim 200}
                claims:
                  - {id: fewer, place: a, says: fewer than on average, type: compare, relation: less, left: v2024, mean_of: [v2019, v2020, v2021, v2022]}
                  - {id: more, place: a, says: more than on average, type: compare, relation: greater, left: v2024, mean_of: [v2020, v2021]}
                  - {id: pupils, place: a, says: ever more pupils, type: trend, figure: p2023, direction: rise, since: 2020-08/2021-07}
                  - {id: calls, place: a, says: the most calls, type: highest, figure: w1, since: 2024-W49}
                  - {id: doubled, place: a, says: doubled, type: change_between, from: w1, to: w2, word: verdubbeld}
                  - {id: smokers, place: a, says: 30% fewer, type: percent_change, from: s2023, to: s2024, printed: down}
                  - {id: between, place: a, says: between, type: same, left: v2020, right: between}
                  - {id: first, place: a, says: above, type: first_above, figure: v2024, since: 2019, bound: bound}
                """);
    }

    @Test
    void aFigureBesideAMeanIsASentenceWithTheMean() {
        assertThat(edition.dutch())
                .contains("295 is 13,14% hoger dan het gemiddelde van 310, 205, 240 en 288 (260,75), dus niet lager.")
                .doesNotContain("310 + 205");
        assertThat(edition.english())
                .contains("295 is 13.14% above the mean of 310, 205, 240 and 288 (260.75), so it is not lower.");
        assertThat(edition.says("reproduce", "--language", "nl", "--format", "html"))
                .contains("295 is 32,58% hoger dan het gemiddelde van 205 en 240 (222,5)");
    }

    @Test
    void aSeasonIsPartedFromItsValueAndAWeekIsWrittenOut() {
        assertThat(edition.dutch())
                .contains("2020/2021: 1 120 (report), 2021/2022: 1 180 (report)", "2023/2024: 1 372")
                .contains("hoogste sinds week 49 van 2024")
                .doesNotContain("2024-W49");
        assertThat(edition.english()).contains("highest since week 49 of 2024", "2020/2021: 1,120 (report)");
    }

    @Test
    void aWordThatIsNotBorneOutIsAWordForAnotherChange() {
        assertThat(edition.dutch())
                .contains("een woord voor een daling van 67,6% in plaats van \"verdubbeld\" (bewering 5)")
                .contains("dan: bewering 5: -67,6% (een woord voor een daling van 67,6%)");
        assertThat(edition.english()).contains("a word for a fall of 67.6% for \"verdubbeld\" (statement 5)");
    }

    @Test
    void theLowerEndComesFirstAndEndsThatLookAlikeAreOne() {
        assertThat(edition.dutch()).contains("met de vermelde cijfers wordt het 20% tot 22%");
    }

    @Test
    void aLooseNumberIsQuotedWithinASentence() {
        assertThat(edition.dutch())
                .contains("\"tussen 150 en 180\" laat 150 tot 180 toe")
                .contains("Voor \"tussen 150 en 180\" is nodig:")
                .contains("295 ligt boven \"ruim 200\", maar niet voor het eerst")
                .contains("between tussen 150 en 180 205 wijkt af");
    }

    @Test
    void whatIsNotStatedIsSaidSo() {
        assertThat(edition.says("reproduce", "--language", "nl", "--format", "markdown"))
                .contains("Publicatiedatum van de cijfers")
                .contains("niet vermeld, 2025-06");
    }

    @Test
    void whatStandsUnderPrintedIsAsItIsSaidToBe() {
        assertThat(edition.says("reproduce", "--language", "nl", "--format", "html"))
                .contains("een richting, een rangorde of een grens staat er in onze woorden");
    }
}
