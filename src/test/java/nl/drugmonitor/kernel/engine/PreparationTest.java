package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private final List<String> done = new ArrayList<>();

    private final List<Runnable> steps = List.of(
            () -> done.add("first"),
            () -> {
                throw new IllegalStateException("a fault");
            },
            () -> done.add("last"));

    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final HandClock clock = new HandClock();

    /** A clock at which time passes only when the test says so, so that no test has to wait. */
    private static final class HandClock extends ScheduledThreadPoolExecutor {
        private final List<Long> waits = new ArrayList<>();

        HandClock() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            waits.add(unit.toMillis(delay));
            return super.schedule(task, 1, TimeUnit.DAYS);
        }

        /** Runs what waits, on the thread of the test. */
        void passTime() {
            List<Runnable> waiting = List.copyOf(getQueue());
            getQueue().clear();
            waiting.forEach(Runnable::run);
        }
    }

    @Test
    void stepsAreTakenInTheirOrderOnceTheCellHasEndedAlsoAfterOneThatFails() {
        try (Preparation preparation = new Preparation(steps, isBusy::get, clock)) {
            preparation.pause();
            preparation.goOn();
            steps.forEach(step -> clock.passTime());

            assertThat(done).containsExactly("first", "last");
            assertThat(clock.getQueue()).isEmpty();
            assertThat(clock.waits).containsExactly(1_000L, 50L, 50L);
        }
        assertThat(clock.isShutdown()).isTrue();
    }

    @Test
    void noStepBeginsWhileACellRuns() {
        try (Preparation preparation = new Preparation(steps, isBusy::get, clock)) {
            preparation.goOn();
            preparation.pause();
            clock.passTime();
            assertThat(done).isEmpty();

            preparation.goOn();
            clock.passTime();
            assertThat(done).containsExactly("first");
        }
    }

    @Test
    void noStepBeginsWhileTheMachineIsBusy() {
        try (Preparation preparation = new Preparation(steps, isBusy::get, clock)) {
            isBusy.set(true);
            preparation.goOn();
            clock.passTime();
            clock.passTime();
            assertThat(done).isEmpty();
            assertThat(clock.waits).containsExactly(1_000L, 5_000L, 5_000L);

            isBusy.set(false);
            clock.passTime();
            assertThat(done).containsExactly("first");
        }
    }
}
