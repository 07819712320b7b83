package nl.ssfh.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that ends when its standard input closes.
 *
 * <p>The other end of that pipe is held here, so it ends with us, however we end. It runs in a session of its own:
 * Ctrl-C at the keyboard reaches only us, and we stop our children in order.
 */
public final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final String name;
    private final Process process;
    private volatile boolean ending;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Starts the command; whatever it prints is added to the log. */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        var detached = Stream.concat(Stream.of("setsid"), command.stream()).toList();
        var builder =
                new ProcessBuilder(detached).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Folders.createAround(log.toAbsolutePath());
            return new Child(name, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** True once somebody here asked it to end; an end without that is a fall. */
    public boolean isEnding() {
        return ending;
    }

    public int exitCode() {
        return process.exitValue();
    }

    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks it to end, without waiting. */
    public void release() {
        ending = true;
        try (OutputStream input = process.getOutputStream()) {
            input.flush();
        } catch (IOException alreadyGone) {
            // Nothing to release.
        }
    }

    /** Asks it to end and waits; one that does not hear is killed. */
    public void stop() {
        release();
        if (!endsWithin(PATIENCE)) {
            kill();
        }
    }

    /** SIGKILL, to it and to whatever it started. */
    public void kill() {
        ending = true;
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        endsWithin(PATIENCE);
    }

    /** It answers nothing from now on, and does not end: SIGSTOP. */
    public void freeze() {
        signal("STOP");
    }

    /** It goes on: SIGCONT. */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot signal " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long memory() {
        return Memory.of(process.toHandle());
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
