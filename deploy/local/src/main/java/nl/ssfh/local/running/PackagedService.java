package nl.ssfh.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;

/** A service as its build left it, and how its JVM is started under guard. */
record PackagedService(Path jar, String mainClass, List<String> opens) {

    /** Finds it, or throws a sentence about building it. */
    static PackagedService find(House house, Part service) {
        var jar = house.root().resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart("%s is not built (%s is missing). ./ssfh builds it.".formatted(service.title(), jar));
        }
        try (var file = new JarFile(jar.toFile())) {
            return of(jar, Objects.requireNonNull(file.getManifest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The guard stands before the service's own main class, so what only {@code java -jar} reads is said here. */
    List<String> arguments(Path guardJar) {
        var arguments = new ArrayList<String>();
        opens.forEach(name -> arguments.add("--add-opens=%s=ALL-UNNAMED".formatted(name)));
        arguments.addAll(List.of("-cp", guardJar + ":" + jar, "nl.ssfh.local.process.Guard", mainClass));
        return arguments;
    }

    private static PackagedService of(Path jar, Manifest manifest) {
        var attributes = manifest.getMainAttributes();
        var opens =
                Objects.requireNonNullElse(attributes.getValue("Add-Opens"), "").strip();
        return new PackagedService(
                jar,
                Objects.requireNonNull(attributes.getValue("Main-Class")),
                opens.isEmpty() ? List.of() : List.of(opens.split("\\s+", -1)));
    }
}
