package nl.ssfh.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the kernel says about memory, in bytes. */
public final class Memory {

    private Memory() {}

    /** Resident memory of a process and its descendants; a page that several of them share counts once. */
    public static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(handle -> ofOne(handle.pid()))
                .sum();
    }

    /** What new processes can get without swapping; a very large number where the kernel does not tell. */
    public static long available() {
        var kernel = field(Path.of("/proc/meminfo"), "MemAvailable:");
        return kernel < 0 ? Long.MAX_VALUE : Math.min(kernel, leftInGroup());
    }

    private static long ofOne(long pid) {
        var proportional = field(Path.of("/proc/%d/smaps_rollup".formatted(pid)), "Pss:");
        return Math.max(
                0, proportional >= 0 ? proportional : field(Path.of("/proc/%d/status".formatted(pid)), "VmRSS:"));
    }

    /** In a container the group's limit counts, not the machine's. */
    private static long leftInGroup() {
        var limit = number(Path.of("/sys/fs/cgroup/memory.max"));
        var used = number(Path.of("/sys/fs/cgroup/memory.current"));
        var cache = field(Path.of("/sys/fs/cgroup/memory.stat"), "inactive_file") / 1024;
        return limit < 0 || used < 0 ? Long.MAX_VALUE : limit - used + Math.max(0, cache);
    }

    private static long field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException | RuntimeException gone) {
            return -1;
        }
    }

    private static long number(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException | NumberFormatException unlimited) {
            return -1;
        }
    }
}
