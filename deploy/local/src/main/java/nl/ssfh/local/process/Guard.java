package nl.ssfh.local.process;

import java.io.IOException;
import java.time.Duration;

/** Ends this JVM when its standard input closes, which happens when whoever started it is gone. */
public final class Guard {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Guard() {}

    /** Keeps watch from now on. */
    public static void watch() {
        Thread.ofPlatform().daemon().name("guard").start(Guard::awaitEndOfInput);
    }

    /** Runs another program's main class under guard: the first argument names it. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        watch();
        var rest = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, rest, 0, rest.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nobody has anything to say; only the end matters.
            }
        } catch (IOException closed) {
            // The same news.
        }
        Thread.ofPlatform().daemon().name("guard-halt").start(Guard::haltLater);
        System.exit(0);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
