package nl.drugmonitor.notebook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.display.StandardRenderers;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** Shows our types in the kernel JJava as in our own, once a notebook has added our jar. */
public final class JJavaExtension implements Extension {
    /** What shows our types there, for JJava has one notebook. */
    private static final AtomicReference<@Nullable Renderers> OURS = new AtomicReference<>();

    @Override
    public void install(BaseKernel kernel) {
        register(kernel.getRenderer());
    }

    static void register(Renderer theirs) {
        Renderers ours = new StandardRenderers();
        OURS.set(ours);
        new OurRenderers().renderers().forEach(renderer -> register(theirs, renderer.type(), ours));
    }

    private static <T> void register(Renderer theirs, Class<T> type, Renderers ours) {
        theirs.createRegistration(type).preferring(MIMEType.TEXT_HTML).register((value, context) -> ours.render(value)
                .data()
                .forEach((form, shown) -> context.getOutputContainer().putData(form, shown)));
    }

    static Optional<Renderers> renderers() {
        return Optional.ofNullable(OURS.get());
    }
}
