package nl.drugmonitor.statline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web service on this machine that answers as that of Statistics Netherlands does, for the table 99999NED. */
final class FakeStatLine implements AutoCloseable {
    /** What a test has it answer instead. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private static final Pattern VERSION_3 = Pattern.compile("/ODataFeed/odata/99999NED/?([^/]*)(/\\$count)?");
    private static final Pattern VERSION_4 = Pattern.compile("/odata/v1/CBS/99999NED/?([^/]*)(/\\$count)?");
    private static final Pattern EQUALS = Pattern.compile("(\\w+) eq '([^']*)'");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Answering> others = new HashMap<>();
    private final Map<String, UnaryOperator<String>> changes = new HashMap<>();
    private int pageSize = 1_000;

    FakeStatLine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FakeStatLine pageSize(int rows) {
        pageSize = rows;
        return this;
    }

    /** Answers a list, such as {@code Observations} or {@code Observations/$count}, in another way. */
    FakeStatLine instead(String list, Answering answering) {
        others.put(list, answering);
        return this;
    }

    /** Answers a list with another status and text. */
    FakeStatLine instead(String list, int status, String text) {
        return instead(list, exchange -> send(exchange, status, text));
    }

    /** Changes the JSON of a list before it is answered. */
    FakeStatLine change(String list, UnaryOperator<String> change) {
        changes.put(list, change);
        return this;
    }

    /** Returns what was asked, each with its query. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            asked.add(path + "?" + query);
            Matcher old = VERSION_3.matcher(path);
            Matcher recent = VERSION_4.matcher(path);
            if (old.matches()) {
                answer(exchange, "v3json", old.group(1), old.group(2) != null, query);
            } else if (recent.matches()) {
                answer(exchange, "v4json", recent.group(1), recent.group(2) != null, query);
            } else {
                send(exchange, 404, "<html><body>Not Found</body></html>");
            }
        }
    }

    private void answer(HttpExchange exchange, String folder, String list, boolean isCount, String query)
            throws IOException {
        Answering other = others.get(isCount ? list + "/$count" : list);
        Path file = Kept.folder(folder).resolve(list + ".json");
        if (other != null) {
            other.answer(exchange);
        } else if (list.isEmpty()) {
            send(exchange, 200, lists(folder));
        } else if (!Files.exists(file)) {
            send(exchange, 404, "{\"error\":{\"code\":\"\",\"message\":\"Resource not found\"}}");
        } else {
            JsonNode all = JSON.readTree(
                    changes.getOrDefault(list, UnaryOperator.identity()).apply(Kept.read(file)));
            List<JsonNode> rows = rows(all, query);
            send(exchange, 200, isCount ? "\uFEFF" + rows.size() : page(exchange, (ObjectNode) all, rows, query));
        }
    }

    private String lists(String folder) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("odata.metadata", address() + "/ODataFeed/odata/99999NED/$metadata");
        ArrayNode lists = answer.putArray("value");
        for (Path file : Kept.files(Kept.folder(folder))) {
            String name = file.getFileName().toString().replace(".json", "");
            lists.addObject().put("name", name).put("url", address() + "/ODataFeed/odata/99999NED/" + name);
        }
        lists.addObject().put("name", "TypedDataSet").put("url", "x");
        return answer.toString();
    }

    /** Returns the rows that a filter leaves; that of version 3 compares codes with the blanks that pad them. */
    private static List<JsonNode> rows(JsonNode all, String query) {
        Map<String, List<String>> chosen = new HashMap<>();
        EQUALS.matcher(query).results().forEach(match -> chosen.computeIfAbsent(
                        match.group(1), unused -> new ArrayList<>())
                .add(match.group(2)));
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : all.path("value")) {
            boolean isChosen = chosen.entrySet().stream().allMatch(choice -> choice.getValue()
                    .contains(row.path(choice.getKey()).asText()));
            if (isChosen) {
                rows.add(row);
            }
        }
        return rows;
    }

    private String page(HttpExchange exchange, ObjectNode answer, List<JsonNode> rows, String query) {
        if (!answer.has("value") || rows.size() <= pageSize) {
            if (answer.has("value")) {
                answer.set("value", JSON.createArrayNode().addAll(rows));
            }
            return answer.toString();
        }
        Matcher skip = Pattern.compile("\\$skip=(\\d+)").matcher(query);
        int from = skip.find() ? Integer.parseInt(skip.group(1)) : 0;
        int to = Math.min(from + pageSize, rows.size());
        answer.set("value", JSON.createArrayNode().addAll(rows.subList(from, to)));
        if (to < rows.size()) {
            boolean isOld = answer.has("odata.metadata");
            String rest = query.replaceAll("&?\\$skip=\\d+", "").replace("null", "");
            String next = address() + exchange.getRequestURI().getPath() + "?" + rest + (rest.isEmpty() ? "" : "&")
                    + "$skip=" + to;
            answer.put(isOld ? "odata.nextLink" : "@odata.nextLink", next);
        }
        return answer.toString();
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
