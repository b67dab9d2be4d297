package nl.drugmonitor.kernel.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.execution.LocalExecutionControl;

/** Runs compiled cells in this JVM, and keeps the objects that they return and throw. */
final class LiveControl extends LocalExecutionControl {
    private final UserThread thread;
    private final ReentrantLock compiler;
    private final Runnable beforeRun;
    private final Runnable afterRun;
    private final ThreadLocal<Optional<Object>> value = ThreadLocal.withInitial(Optional::empty);
    private final ThreadLocal<Optional<Throwable>> thrown = ThreadLocal.withInitial(Optional::empty);

    /**
     * Unlocks {@code compiler} while code of the user runs.
     *
     * @param beforeRun what is done before each run, still under the lock
     * @param afterRun what is done directly after each run
     */
    LiveControl(CellLoader loader, UserThread thread, ReentrantLock compiler, Runnable beforeRun, Runnable afterRun) {
        super(loader);
        this.thread = thread;
        this.compiler = compiler;
        this.beforeRun = beforeRun;
        this.afterRun = afterRun;
    }

    /** Returns, once, the value of the snippet that this thread ran last. */
    Optional<Object> takeValue() {
        Optional<Object> taken = value.get();
        value.remove();
        return taken;
    }

    /** Returns, once, the error of the snippet that this thread ran last. */
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
