package nl.ssfh.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ssfh.local.House;
import nl.ssfh.local.people.People;
import nl.ssfh.local.process.Child;
import nl.ssfh.local.process.Folders;

/**
 * A Keycloak with the realm of the house, on loopback.
 *
 * @param data its database; the realm is read into it at the first start and stays as it is then
 * @param java the command that starts a JVM
 * @param portal where it may send people back to
 * @param secret of the services' clients
 */
public record Keycloak(
        House house,
        Path data,
        int port,
        List<String> java,
        URI portal,
        String secret,
        Path log,
        Consumer<String> progress) {

    /** The version that the build file names. */
    public static String version() {
        return Distribution.version();
    }

    public Child start() {
        Folders.createAround(log);
        var programs = new Distribution(house.root(), Folders.create(house.cache()), java, log, progress).ensure();
        furnish(programs);
        return Child.start(
                "Keycloak",
                command(),
                Map.of(
                        "SSFH_PEOPLE_PASSWORD",
                        People.PASSWORD,
                        "SSFH_NOTIFICATIONS_SECRET",
                        secret,
                        "SSFH_CLAIMS_SECRET",
                        secret,
                        "SSFH_PORTAL_SECRET",
                        secret,
                        "SSFH_PORTAL_URL",
                        portal.toString(),
                        "SSFH_PORTAL_INSIDE_URL",
                        portal.toString()),
                log);
    }

    /** Makes a home of its own for this database: only the programs are shared. */
    private void furnish(Path programs) {
        Stream.of("conf", "providers", "themes", "data/import").forEach(name -> Folders.create(data.resolve(name)));
        var lib = data.resolve("lib");
        try {
            Files.deleteIfExists(lib);
            Files.createSymbolicLink(lib, programs.resolve("lib").toAbsolutePath());
            Files.copy(
                    house.root().resolve("deploy/keycloak/ssfh-realm.json"),
                    data.resolve("data/import/ssfh-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var address = "http://127.0.0.1:%d".formatted(port);
        return Stream.of(
                        java.stream(),
                        Launch.system(data).stream(),
                        Stream.of("-cp", house.guardJar() + ":" + Launch.jar(data), "nl.ssfh.local.process.Guard"),
                        Stream.of(Launch.MAIN, "start", "--optimized", "--import-realm", "--http-enabled=true"),
                        Stream.of("--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + address))
                .flatMap(part -> part)
                .toList();
    }
}
