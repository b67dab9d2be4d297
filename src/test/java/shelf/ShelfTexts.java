package shelf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.TextArgument;
import nl.drugmonitor.kernel.completion.TextLibrary;

/** Offers the titles of a shelf. */
public final class ShelfTexts implements TextLibrary {
    @Override
    public List<Choice> choices(TextArgument argument) {
        Call call = argument.call();
        if (call.isOf(Shelf.class, Set.of("broken"))) {
            throw new IllegalStateException("a fault of the library");
        }
        if (call.isOf(Shelf.class, Set.of("slow"))) {
            waitForEver();
        }
        return call.receiver(Shelf.class).stream()
                .flatMap(shelf -> shelf.titles().stream())
                .map(title -> new Choice(title, "a book"))
                .toList();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Object> value(Call call) {
        return call.isOf(Shelf.class, Set.of("of", "half")) ? call.made() : Optional.empty();
    }
}
