package nl.ssfh.local.running;

import java.util.Optional;
import java.util.function.Consumer;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Part;
import nl.ssfh.local.process.Child;
import nl.ssfh.local.process.Waiting;
import org.jspecify.annotations.Nullable;

/** The place of one part: at most one process at a time stands in it. */
final class Slot {

    private final Runner runner;
    private final Consumer<Slot> onFall;
    private volatile @Nullable Child child;
    private volatile boolean closed;

    /** What is made here calls back when a process ended though nobody asked it to. */
    Slot(Runner runner, Consumer<Slot> onFall) {
        this.runner = runner;
        this.onFall = onFall;
    }

    Part part() {
        return runner.part();
    }

    Optional<Child> child() {
        return Optional.ofNullable(child);
    }

    boolean isClosed() {
        return closed;
    }

    /** Starts a process, in place of the one that stood here, and returns when it is ready. */
    synchronized void start() {
        kill();
        var started = runner.start();
        child = started;
        Waiting.until(runner.patience(), () -> closed || !started.isAlive() || runner.isReady());
        if (closed || !started.isAlive() || !runner.isReady()) {
            started.kill();
            throw new CannotStart("%s does not start. The end of %s:\n%s"
                    .formatted(part().title(), runner.log(), LogTail.of(runner.log())));
        }
        var _ = started.onExit().thenAcceptAsync(this::ended);
    }

    synchronized void kill() {
        child().ifPresent(runner::kill);
        child = null;
    }

    /** Asks the process to end, without waiting; nothing is started here any more. */
    void release() {
        closed = true;
        child().ifPresent(Child::release);
    }

    void stop() {
        closed = true;
        child().ifPresent(Child::stop);
    }

    private void ended(Child ended) {
        if (!closed && !ended.isEnding()) {
            onFall.accept(this);
        }
    }
}
