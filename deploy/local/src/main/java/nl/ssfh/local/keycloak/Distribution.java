package nl.ssfh.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.process.Folders;

/**
 * Keycloak's programs, kept once for all starts.
 *
 * @param house where the build file is: it names the version of the plugin that fetches
 * @param java the command that starts a JVM
 */
record Distribution(Path house, Path cache, List<String> java, Path log, Consumer<String> progress) {

    /** Returns the folder of a Keycloak that is built for our kind of start; fetches and builds it when it is not there. */
    Path ensure() {
        var home = cache.resolve("keycloak-" + version());
        // Two platforms of one process would fetch and build it twice.
        synchronized (Distribution.class) {
            if (!Files.exists(home)) {
                make(home);
            }
        }
        return home;
    }

    private void make(Path home) {
        var beside = beside();
        try {
            fetch(beside);
            Zip.unpack(beside.resolve("keycloak-quarkus-dist-%s.zip".formatted(version())), beside);
            build(beside.resolve(home.getFileName()));
            Folders.adopt(beside.resolve(home.getFileName()), home);
        } finally {
            Folders.delete(beside);
        }
    }

    private Path beside() {
        try {
            return Files.createTempDirectory(Folders.create(cache), "keycloak-");
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be unpacked into %s: %s".formatted(cache, e.getMessage()), e);
        }
    }

    static String version() {
        var versions = new Properties();
        try (var file = Objects.requireNonNull(Distribution.class.getResourceAsStream("version.properties"))) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("keycloak", "");
    }

    private void fetch(Path folder) {
        progress.accept("Fetching Keycloak %s, this once ...".formatted(version()));
        var maven = System.getenv().getOrDefault("SSFH_MAVEN", "mvn");
        run(
                "Keycloak cannot be fetched with Maven",
                List.of(
                        maven,
                        "--quiet",
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--non-recursive",
                        "--file",
                        house.resolve("pom.xml").toString(),
                        "dependency:copy",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:%s:zip".formatted(version()),
                        "-DoutputDirectory=" + folder));
    }

    private void build(Path home) {
        progress.accept("Building Keycloak, this once ...");
        var command = Stream.of(
                        java.stream(),
                        Launch.system(home).stream(),
                        Stream.of("-cp", Launch.jar(home), Launch.MAIN, "build"),
                        Stream.of("--db=dev-file", "--cache=local", "--health-enabled=false"))
                .flatMap(part -> part)
                .toList();
        run("Keycloak cannot be built", command);
    }

    private void run(String failure, List<String> command) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw new CannotStart("%s; %s says why.".formatted(failure, log));
            }
        } catch (IOException e) {
            throw new CannotStart("%s: %s".formatted(failure, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(failure + ": interrupted", e);
        }
    }
}
