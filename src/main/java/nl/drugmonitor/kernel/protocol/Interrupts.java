package nl.drugmonitor.kernel.protocol;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** The signal by which front ends interrupt a kernel that they have started. */
public final class Interrupts {
    private Interrupts() {}

    /**
     * Runs the task at each SIGINT from now on, instead of ending the program. Does nothing where there are no signals.
     */
    public static void onSignal(Runnable task) {
        try {
            // By name: the compiler warns of these classes, and no option silences that for them alone.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler run = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    task.run();
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "on SIGINT";
            };
            Object onSignal = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, run);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), onSignal);
        } catch (ReflectiveOperationException e) {
            System.err.println("[kernel] cannot be interrupted by a signal: " + e);
        }
    }
}
