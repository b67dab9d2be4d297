package nl.drugmonitor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.figures.ReleaseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
        0           | 0
        7           | 7
        999         | 999
        1000        | 1.000
        16945       | 16.945
        100000      | 100.000
        1234567     | 1.234.567
        -999        | -999
        -1000       | -1.000
        3.40        | 3,40
        0.005       | 0,005
        -1234567.89 | -1.234.567,89
        1E+3        | 1.000
        """)
    void inDutchAPointStandsBetweenThousandsAndACommaBeforeDecimals(BigDecimal decimal, String text) {
        assertThat(Language.NL.number(decimal)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} with its sign is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        18.99  | +18,99
        -31.08 | -31,08
        0      | 0
        0.0    | 0,0
        16945  | +16.945
        """)
    void aSignIsWrittenAlsoIfItIsAPlus(BigDecimal decimal, String text) {
        assertThat(Language.NL.signed(decimal)).isEqualTo(text);
    }

    @Test
    void aValueIsSaidAsItsTypeIs() {
        assertThat(Language.NL.say(new Bilingual("finds", "vondsten"))).isEqualTo("vondsten");
        assertThat(Language.NL.say(Optional.of("text"))).isEqualTo("text");
        assertThat(Language.NL.say(Optional.empty())).isEmpty();
        assertThat(Language.NL.say(List.of(1000, "a", Optional.of(Outcome.DIFFERS))))
                .isEqualTo("1.000, a, wijkt af");
        assertThat(Language.NL.say(1234567L)).isEqualTo("1.234.567");
        assertThat(Language.NL.say(Outcome.CANNOT_TELL)).isEqualTo("niet te zeggen");
        assertThat(Language.EN.say(Outcome.CANNOT_TELL)).isEqualTo("cannot tell");
        assertThat(Language.EN.say(Locale.ROOT)).isEmpty();
    }

    @Test
    void anEnumWithoutWordsIsTold() {
        assertThatThrownBy(() -> Language.NL.say(Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no message Language.EN in nl");
    }

    @ParameterizedTest(name = "{0} is {1}, in Dutch {2}")
    @CsvSource({
        "2025-04-01, 1 April 2025, 1 april 2025",
        "2023-12-31, 31 December 2023, 31 december 2023",
        "2026-01, January 2026, januari 2026",
        "2019-08, August 2019, augustus 2019",
        "2026, 2026, 2026"
    })
    void aDateStandsInASentenceAsPeopleWriteIt(String date, String english, String dutch) {
        assertThat(Language.EN.say(ReleaseDate.of(date))).isEqualTo(english);
        assertThat(Language.NL.say(ReleaseDate.of(date))).isEqualTo(dutch);
    }

    @ParameterizedTest(name = "published {0}: {1}, in Dutch {2}")
    @CsvSource({
        "2025-04-01, on 1 April 2025, op 1 april 2025",
        "2026-01, in January 2026, in januari 2026",
        "2026, in 2026, in 2026"
    })
    void aDayIsOnAndAMonthIn(String date, String english, String dutch) {
        assertThat(Language.EN.say(ReleaseDate.of(date).when())).isEqualTo(english);
        assertThat(Language.NL.say(ReleaseDate.of(date).when())).isEqualTo(dutch);
    }

    /** A quoted note may be a sentence of its own. */
    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource(delimiter = '|', textBlock = """
        one        | two        | one; two
        A note.    | another    | A note. Another
        one        | a note.    | one; a note.
        """)
    void afterAMemberThatIsASentenceTheNextOneStartsASentence(String one, String other, String joined) {
        assertThat(Language.EN.joined(List.of(one, other), "; ")).isEqualTo(joined);
    }

    @Test
    void aLanguageIsFoundByItsCode() {
        assertThat(Language.of("nl")).contains(Language.NL);
        assertThat(Language.of("en")).contains(Language.EN);
        assertThat(Language.of("NL")).isEmpty();
        assertThat(Language.of("fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, NL", "en-GB, EN", "fr-FR, EN"})
    void theEnvironmentHasALanguageOrElseItIsEnglish(String environment, Language language) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(environment));
        try {
            assertThat(Language.ofEnvironment()).isEqualTo(language);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void aThreadSpeaksItsOwnLanguageElseThatOfAllElseThatOfTheEnvironment() throws Exception {
        CompletableFuture<Language> other = new CompletableFuture<>();
        CountDownLatch isSaid = new CountDownLatch(1);
        Thread older = new Thread(() -> {
            try {
                isSaid.await();
                other.complete(Language.ofEnvironment());
            } catch (InterruptedException e) {
                other.completeExceptionally(e);
            }
        });
        older.start();
        try {
            Language.speakEverywhere(Language.NL);
            Language.speak(Language.EN);
            assertThat(Language.ofEnvironment()).isEqualTo(Language.EN);
            isSaid.countDown();
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(Language.NL);
        } finally {
            Language.speakAsTheEnvironment();
        }
        assertThat(Language.ofEnvironment()).isEqualTo(Language.ofEnvironment(System.getenv()));
    }

    @Test
    void aVariableOfTheEnvironmentNamesTheLanguageToo() {
        assertThat(Language.ofEnvironment(Map.of("NDM_LANGUAGE", "nl"))).isEqualTo(Language.NL);
        assertThat(Language.ofEnvironment(Map.of("NDM_LANGUAGE", "fr"))).isEqualTo(Language.ofEnvironment(Map.of()));
    }

    @Test
    void aMessageHasItsPartsByTheirNumbers() {
        assertThat(Language.EN.text("range", "1", "2")).isEqualTo("1 to 2");
        assertThat(Language.NL.text("range", "1", "2")).isEqualTo("1 tot 2");
    }

    @Test
    void aKeyThatNoFileHasIsTold() {
        assertThatThrownBy(() -> Language.NL.text("nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no message nowhere in nl");
    }

    @Test
    void aTextThatTheDataHaveInEnglishOnlyIsShownInEnglish() {
        assertThat(new Bilingual("finds", "vondsten").in(Language.EN)).isEqualTo("finds");
        assertThat(new Bilingual("finds", "").in(Language.NL)).isEqualTo("finds");
    }

    @Test
    void aTextThatTheDataHaveInDutchOnlyIsShownInDutch() {
        assertThat(new Bilingual("", "vondsten").in(Language.EN)).isEqualTo("vondsten");
        assertThat(new Bilingual("", "vondsten").isEmpty()).isFalse();
        assertThat(Bilingual.NONE.isEmpty()).isTrue();
    }

    @Test
    void theSameEnglishIsTheSameText() {
        assertThat(new Bilingual("finds", "vondsten"))
                .isEqualTo(new Bilingual("finds", "vangsten"))
                .hasSameHashCodeAs(new Bilingual("finds", ""))
                .isNotEqualTo(new Bilingual("hauls", "vondsten"))
                .hasToString("finds");
    }

    @Test
    void aNoteIsItsMessageAndItsParts() {
        assertThat(Note.of("range", 1000, Outcome.DIFFERS))
                .isEqualTo(new Note("range", List.of(1000, Outcome.DIFFERS)));
        assertThat(Note.of("range", 1, Outcome.DIFFERS).in(Language.NL)).isEqualTo("1 tot wijkt af");
        assertThat(Note.of("nothing").in(Language.EN)).isEqualTo("-");
    }
}
