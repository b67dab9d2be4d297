package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * A front end: sends requests and waits for what comes back, until it comes or the time of the test is over. Used by
 * one thread.
 */
final class TestClient implements AutoCloseable {
    private final ConnectionFile file;
    private final String session;
    private final ZContext context = new ZContext();
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
    private final List<Message> published = new ArrayList<>();
    private final Signer signer;

    /** Connects, and waits until it hears what is published. */
    TestClient(ConnectionFile file) {
        this(file, UUID.randomUUID().toString());
    }

    private TestClient(ConnectionFile file, String session) {
        this.file = file;
        this.session = session;
        signer = new Signer(file);
        for (Channel channel : Channel.values()) {
            ZMQ.Socket socket = context.createSocket(
                    switch (channel) {
                        case SHELL, CONTROL, STDIN -> SocketType.DEALER;
                        case IOPUB -> SocketType.SUB;
                        case HEARTBEAT -> SocketType.REQ;
                    });
            socket.setIdentity(session.getBytes(UTF_8));
            socket.setHWM(0);
            socket.setIPv6(file.ip().contains(":"));
            socket.connect(file.address(channel));
            sockets.put(channel, socket);
        }
        sockets.get(Channel.IOPUB).subscribe(ZMQ.SUBSCRIPTION_ALL);
        publishedUntil(message -> message.type().equals("iopub_welcome"));
    }

    /** Returns a new connection of this front end, as after a loss of the network. */
    TestClient again() {
        return new TestClient(file, session);
    }

    /** Returns all that was published and received so far. */
    List<Message> heard() {
        return published;
    }

    /** Sends a request and returns its id. */
    String send(Channel channel, String type, ObjectNode content) {
        Message message = Message.of(type, session, List.of(), content);
        sendFrames(channel, message.frames(signer));
        return message.id();
    }

    String execute(String code) {
        return send(Channel.SHELL, "execute_request", Json.object().put("code", code));
    }

    void sendFrames(Channel channel, List<byte[]> frames) {
        ZMQ.Socket socket = sockets.get(channel);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
        }
    }

    List<byte[]> frames(String type, ObjectNode content) {
        return Message.of(type, session, List.of(), content).frames(signer);
    }

    /** Answers a question, naming it as the parent. */
    void answer(Message question, String value) {
        Message reply =
                Message.of("input_reply", session, List.of(), Json.object().put("value", value));
        sendFrames(Channel.STDIN, reply.childOf(question).frames(signer));
    }

    /** Waits for the next message. */
    Message receive(Channel channel) {
        ZMQ.Socket socket = sockets.get(channel);
        List<byte[]> frames = new ArrayList<>();
        do {
            try {
                frames.add(socket.recv());
            } catch (ZMQException e) { // the test's timeout interrupts this thread
                throw new AssertionError("nothing came on " + channel + "; published: " + published, e);
            }
        } while (socket.hasReceiveMore());
        try {
            return Message.parse(frames, signer);
        } catch (MalformedMessageException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the content of the next message, which must answer this request. */
    ObjectNode reply(Channel channel, String request) {
        Message reply = receive(channel);
        if (!reply.parentId().equals(request)) {
            throw new AssertionError("answers another request: " + reply);
        }
        return reply.content();
    }

    ObjectNode reply(String request) {
        return reply(Channel.SHELL, request);
    }

    /** Sends a request and returns its answer. */
    ObjectNode ask(Channel channel, String type, ObjectNode content) {
        return reply(channel, send(channel, type, content));
    }

    ObjectNode ask(String type, ObjectNode content) {
        return ask(Channel.SHELL, type, content);
    }

    /** Waits for a published message, and returns it. What comes before it is kept for {@link #publishedFor}. */
    Message publishedUntil(Predicate<Message> wanted) {
        while (true) {
            Message message = receive(Channel.IOPUB);
            published.add(message);
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    /** Returns what is published for a request, from busy to idle. */
    List<Message> publishedFor(String request) {
        if (published.stream().noneMatch(message -> isIdle(message, request))) {
            publishedUntil(message -> isIdle(message, request));
        }
        return published.stream()
                .filter(message -> message.parentId().equals(request))
                .toList();
    }

    private static boolean isIdle(Message message, String request) {
        return message.parentId().equals(request)
                && message.content().path("execution_state").asText().equals("idle");
    }

    /** Returns the types of what is published for a request, and its texts in short. */
    List<String> storyOf(String request) {
        return publishedFor(request).stream().map(TestClient::story).toList();
    }

    private static String story(Message message) {
        ObjectNode content = message.content();
        return switch (message.type()) {
            case "status" -> content.path("execution_state").asText();
            case "stream" ->
                content.path("name").asText() + " " + content.path("text").asText();
            case "execute_input", "execute_result" ->
                message.type() + " " + content.path("execution_count").asInt();
            default -> message.type();
        };
    }

    byte[] heartbeat(byte[] beat) {
        ZMQ.Socket socket = sockets.get(Channel.HEARTBEAT);
        socket.send(beat);
        return socket.recv();
    }

    @Override
    public void close() {
        context.close();
    }
}
