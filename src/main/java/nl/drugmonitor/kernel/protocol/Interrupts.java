package nl.drugmonitor.kernel.protocol;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** SIGINT, with which a front end may interrupt a kernel that it has started. */
public final class Interrupts {
    private Interrupts() {}

    /** Runs the task at each SIGINT instead of ending the program. Does nothing on systems without signals. */
    public static void onSignal(Runnable task) {
        try {
            // By reflection, because the compiler warns about these classes, and that warning cannot be switched off.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler run = (proxy, method, arguments) -> {
                task.run(); // the JVM calls the handler's one method, handle
                return null;
            };
            Object onSignal = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, run);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), onSignal);
        } catch (ReflectiveOperationException e) {
            System.err.println("[kernel] cannot be interrupted by a signal: " + e);
        }
    }
}
