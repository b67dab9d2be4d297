package nl.drugmonitor.kernel.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.execution.LocalExecutionControl;

/**
 * Runs compiled cells in this machine, and keeps what they return and throw as it is.
 *
 * <p>From Java 21 on, where a thread can no longer be stopped from outside, its superclass gives every loop of a cell a
 * check whether to stop; see {@link InCell#stopCheck}.
 */
final class LiveControl extends LocalExecutionControl {
    private final UserThread thread;
    private final ReentrantLock compiler;
    private final Runnable beforeRun;
    private final Runnable afterRun;
    private final ThreadLocal<Optional<Object>> value = ThreadLocal.withInitial(Optional::empty);
    private final ThreadLocal<Optional<Throwable>> thrown = ThreadLocal.withInitial(Optional::empty);

    /**
     * Holds {@code compiler} when no code of the user runs.
     *
     * @param beforeRun what is done before each run, while it is still held
     * @param afterRun what is done after each run, before anything else looks at what it has left
     */
    LiveControl(CellLoader loader, UserThread thread, ReentrantLock compiler, Runnable beforeRun, Runnable afterRun) {
        super(loader);
        this.thread = thread;
        this.compiler = compiler;
        this.beforeRun = beforeRun;
        this.afterRun = afterRun;
    }

    /** Returns what the snippet returned that this thread ran last, once. */
    Optional<Object> takeValue() {
        Optional<Object> taken = value.get();
        value.remove();
        return taken;
    }

    /** Returns what the snippet threw that this thread ran last, once. */
    Optional<Throwable> takeThrown() {
        Optional<Throwable> taken = thrown.get();
        thrown.remove();
        return taken;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        value.remove();
        thrown.remove();
        beforeRun.run();
        int holds = compiler.getHoldCount();
        for (int i = 0; i < holds; i++) {
            compiler.unlock();
        }
        try {
            value.set(thread.call(() -> Optional.ofNullable(snippet.invoke(null))));
            return "";
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new InvocationTargetException(e);
        } finally {
            afterRun.run();
            for (int i = 0; i < holds; i++) {
                compiler.lock();
            }
        }
    }

    @Override
    protected String throwConvertedInvocationException(Throwable cause) throws RunException, InternalException {
        thrown.set(Optional.of(cause));
        return super.throwConvertedInvocationException(cause);
    }

    @Override
    protected String throwConvertedOtherException(Throwable cause) throws RunException, InternalException {
        return throwConvertedInvocationException(cause);
    }
}
