package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Sends the messages of the kernel in their order. May be used from any thread. */
final class Outbox {
    private final Sockets sockets;
    private final Signer signer;
    private final String session;

    Outbox(Sockets sockets, Signer signer, String session) {
        this.sockets = sockets;
        this.signer = signer;
        this.session = session;
    }

    void reply(Channel channel, Message request, String type, ObjectNode content) {
        send(channel, Message.of(type, session, request.identities(), content).childOf(request));
    }

    /** Returns a question to the front end that sent the request. */
    Message question(Message request, ObjectNode content) {
        return Message.of("input_request", session, request.identities(), content)
                .childOf(request);
    }

    /** Sends all front ends a message that belongs to a request. */
    void publish(Message request, String type, ObjectNode content) {
        publish(topical(type, type.getBytes(UTF_8), content).childOf(request));
    }

    void status(Message request, String state) {
        publish(request, "status", Json.object().put("execution_state", state));
    }

    /** Tells all front ends that the kernel is starting. */
    void starting() {
        ObjectNode content = Json.object().put("execution_state", "starting");
        publish(topical("status", "status".getBytes(UTF_8), content));
    }

    private void publish(Message message) {
        List<byte[]> frames = message.frames(signer);
        sockets.handOver(() -> {
            sockets.receiveAll(Channel.IOPUB); // a new subscriber gets its welcome before anything else
            sockets.send(Channel.IOPUB, frames);
        });
    }

    /** Welcomes a new subscriber of a topic; only from within the loop. */
    void welcome(byte[] topic) {
        ObjectNode content = Json.object().put("subscription", new String(topic, UTF_8));
        sockets.send(Channel.IOPUB, topical("iopub_welcome", topic, content).frames(signer));
    }

    private Message topical(String type, byte[] topic, ObjectNode content) {
        return Message.of(type, session, List.of(topic), content);
    }

    void send(Channel channel, Message message) {
        List<byte[]> frames = message.frames(signer);
        sockets.handOver(() -> sockets.send(channel, frames));
    }

    void later(Runnable task, long millis) {
        sockets.later(task, millis);
    }
}
