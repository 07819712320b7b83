package nl.ssfh.local.running;

import java.nio.file.Path;
import java.util.List;

/** How a JVM is started that shares a small machine with others. */
final class Jvm {

    private Jvm() {}

    /** The JVM that runs us, with a heap of at most so much, made for soon starts: compiling more would cost more than it gives. */
    static List<String> command(int heapMegabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(heapMegabytes),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MetaspaceSize=160m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
