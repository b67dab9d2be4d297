package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final int LONGER_THAN_IT_WAITS = 1_300;

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch isDone = new CountDownLatch(1);

    private final List<Runnable> steps = List.of(
            () -> done.add("first"),
            () -> {
                throw new IllegalStateException("a fault");
            },
            () -> {
                done.add("last");
                isDone.countDown();
            });

    @Test
    void stepsAreTakenInTheirOrderOnceTheCellHasEndedAlsoAfterOneThatFails() throws InterruptedException {
        try (Preparation preparation = new Preparation(steps, () -> false)) {
            preparation.pause();
            preparation.goOn();
            assertThat(isDone.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).containsExactly("first", "last");
    }

    @Test
    void noStepBeginsWhileACellRunsOrTheMachineIsBusy() throws InterruptedException {
        try (Preparation paused = new Preparation(steps, () -> false);
                Preparation busy = new Preparation(steps, () -> true)) {
            paused.goOn();
            paused.pause();
            busy.goOn();
            Thread.sleep(LONGER_THAN_IT_WAITS);
        }
        assertThat(done).isEmpty();
    }
}
