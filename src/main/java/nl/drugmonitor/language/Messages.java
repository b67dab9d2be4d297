package nl.drugmonitor.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The message file of a language. */
final class Messages {
    private static final Map<Language, Messages> READ = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties words = new Properties();

    private Messages(Language language) {
        this.language = language;
        String file = "messages_" + language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized Messages of(Language language) {
        return READ.computeIfAbsent(language, Messages::new);
    }

    /** Returns the words under a key as they stand in the file. */
    String words(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("no message " + key + " in " + language.code());
        }
        return found;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
