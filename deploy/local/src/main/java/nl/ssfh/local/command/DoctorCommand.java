package nl.ssfh.local.command;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.local.House;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Part;
import nl.ssfh.local.Port;
import nl.ssfh.local.process.FreePort;
import nl.ssfh.local.process.Memory;
import nl.ssfh.local.running.Readiness;

/** {@code doctor}: what is missing on this machine, line by line. */
final class DoctorCommand {

    private static final long DISK = 2L << 30;

    private DoctorCommand() {}

    private record Finding(boolean good, String sentence) {}

    /** Prints every finding, and says by the exit code whether all is well. */
    static int run() {
        var house = House.find();
        var findings = Stream.of(Stream.of(machine(), memory(), disk(house), tools(), built(house)), ports())
                .flatMap(part -> part)
                .toList();
        findings.forEach(
                finding -> System.out.println((finding.good() ? "  ok       " : "  missing  ") + finding.sentence()));
        return findings.stream().allMatch(Finding::good) ? 0 : 1;
    }

    private static Finding machine() {
        var name = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new Finding(List.of("Linux amd64", "Linux aarch64").contains(name), "machine: " + name);
    }

    private static Finding memory() {
        var available = Memory.available();
        var needed = Readiness.needed(IdentityProvider.LIGHT);
        return new Finding(
                available >= needed,
                "memory: %d MB available, %d MB needed (%d MB with --keycloak)"
                        .formatted(available >> 20, needed >> 20, Readiness.needed(IdentityProvider.KEYCLOAK) >> 20));
    }

    private static Finding disk(House house) {
        var free = house.root().toFile().getUsableSpace();
        return new Finding(free >= DISK, "disk: %d MB free, %d MB needed".formatted(free >> 20, DISK >> 20));
    }

    private static Finding tools() {
        var wanted = "root".equals(System.getProperty("user.name"))
                ? List.of("setsid", "unshare", "setpriv")
                : List.of("setsid");
        var missing = wanted.stream().filter(tool -> !onPath(tool)).toList();
        return new Finding(missing.isEmpty(), missing.isEmpty() ? "tools: " + wanted : "tools: install " + missing);
    }

    private static Finding built(House house) {
        var missing = Part.ours().stream()
                .map(Part::title)
                .filter(name -> !new File(house.root().toFile(), name + "/target/quarkus-app/quarkus-run.jar").exists())
                .toList();
        return new Finding(true, missing.isEmpty() ? "built: everything" : "built at the first start: " + missing);
    }

    private static Stream<Finding> ports() {
        return Arrays.stream(Port.values())
                .map(port -> FreePort.isFree(port.usual())
                        ? new Finding(true, "port %d is free".formatted(port.usual()))
                        : new Finding(
                                false,
                                "port %d is in use (needed by %s)"
                                        .formatted(port.usual(), port.part().title())));
    }

    private static boolean onPath(String tool) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, tool).canExecute());
    }
}
