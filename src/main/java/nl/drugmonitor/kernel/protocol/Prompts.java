package nl.drugmonitor.kernel.protocol;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Questions to the user, one at a time. */
final class Prompts {
    private final Outbox outbox;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Question open;

    private record Question(Message request, Message message, CompletableFuture<String> answer) {
        /**
         * Only the front end that was asked may answer. Its answer may name the question or the cell as parent, and
         * that of an old front end names nothing.
         */
        boolean isAnsweredBy(Message reply) {
            String parent = reply.parentId();
            return reply.isFromSenderOf(request)
                    && (parent.isEmpty() || parent.equals(request.id()) || parent.equals(message.id()));
        }
    }

    Prompts(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Asks the front end that sent the request, and waits for the answer.
     *
     * @throws InterruptedException if this thread or the cell is interrupted
     */
    String ask(Message request, String prompt, boolean isPassword) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            Message message =
                    outbox.question(request, Json.object().put("prompt", prompt).put("password", isPassword));
            Question question = new Question(request, message, new CompletableFuture<>());
            open = question; // before sending, as the answer may come at once
            outbox.send(Channel.STDIN, message);
            return question.answer().get();
        } catch (ExecutionException e) {
            throw new InterruptedException("the cell was interrupted");
        } finally {
            open = null;
            turn.unlock();
        }
    }

    /** Takes an answer; returns whether it belongs to the open question. */
    boolean answer(Message reply) {
        Question question = open;
        return question != null
                && question.isAnsweredBy(reply)
                && question.answer().complete(reply.content().path("value").asText(""));
    }

    /** Ends the wait for an answer, if somebody waits. */
    void interrupt() {
        Question question = open;
        if (question != null) {
            question.answer().completeExceptionally(new InterruptedException());
        }
    }
}
