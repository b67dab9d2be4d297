package nl.drugmonitor.statline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/** Asks a web service, and writes what it answers into files. */
final class WebAnswers {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int QUOTED = 200;
    private static final int READ = 4_000;

    /** What the service says where an answer would have more than 10,000 records. */
    private static final Pattern TOO_MANY = Pattern.compile("(?i)more than \\d+ (records|cells)|meer dan \\d+");

    private static final Pattern SAID = Pattern.compile("\"(?:value|message)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\"");

    private final HttpClient client;
    private final Duration patience;
    private long bytes;

    WebAnswers(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Returns how many bytes came in all. */
    long bytes() {
        return bytes;
    }

    /**
     * Asks for something, writes it to a file, and returns whether the service has it.
     *
     * @throws InvalidInputException if it does not come whole, with the address and what to do
     */
    boolean find(URI address, Path file) {
        int status = ask(address, file);
        if (status != OK && status != NOT_FOUND) {
            throw refused(address, status, text(file, address));
        }
        return status == OK;
    }

    private int ask(URI address, Path file) {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "*/*").GET().build();
        HttpResponse<Path> response = wait(client.sendAsync(request, HttpResponse.BodyHandlers.ofFile(file)), address);
        try {
            bytes += Files.size(file);
        } catch (IOException e) {
            throw CsvPage.unreadable(Place.of(file.toString()), e);
        }
        return response.statusCode();
    }

    /** Waits for the whole answer: a request of the JDK alone would wait for its first byte only. */
    private HttpResponse<Path> wait(CompletableFuture<HttpResponse<Path>> answer, URI address) {
        Place place = Place.of(address.toString());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw InvalidInputException.at(place, "statline_slow", patience.toSeconds());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            throw InvalidInputException.at(place, "statline_connection", said);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw InvalidInputException.at(place, "statline_interrupted");
        }
    }

    private static InvalidInputException refused(URI address, int status, String body) {
        Place place = Place.of(address.toString());
        if (TOO_MANY.matcher(body).find()) {
            return InvalidInputException.at(place, "statline_limit", said(body));
        }
        return InvalidInputException.at(place, "statline_status", status, said(body));
    }

    /** Returns what an error says in its JSON, or its beginning. */
    private static String said(String body) {
        Matcher message = SAID.matcher(body);
        String said = message.find() ? message.group(1) : body.replaceAll("<[^>]*>", " ");
        String plain = said.replaceAll("\\s+", " ").strip();
        return plain.length() > QUOTED ? plain.substring(0, QUOTED) : plain;
    }

    private static String text(Path file, URI address) {
        try (InputStream body = Files.newInputStream(file)) {
            return new String(body.readNBytes(READ), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw CsvPage.unreadable(Place.of(address.toString()), e);
        }
    }

    /** Returns the number that the service answers for a count; nothing if it gives none. */
    Optional<Long> count(URI address, Path file) {
        if (ask(address, file) != OK) {
            return Optional.empty();
        }
        String digits = text(file, address).replaceAll("[\\s\uFEFF]", "");
        return digits.matches("\\d{1,12}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    /**
     * Returns the address of a link, which may be a part of one, hold blanks and quotation marks, and begin with http
     * where the service was asked by https.
     *
     * @throws InvalidInputException if it leads to another host
     */
    static URI follow(URI from, String link) {
        URI next = from.resolve(encoded(link));
        if (!from.getHost().equalsIgnoreCase(next.getHost())) {
            throw InvalidInputException.at(Place.of(from.toString()), "statline_other_host", link);
        }
        String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
        return URI.create(from.getScheme() + "://" + from.getRawAuthority() + next.getRawPath() + query);
    }

    /** Returns the text with what may not stand in an address replaced. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = each > ' ' && each < 0x7F && "\"<>\\^`{|}".indexOf(each) < 0;
            encoded.append(isPlain ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xFF));
        }
        return encoded.toString();
    }
}
