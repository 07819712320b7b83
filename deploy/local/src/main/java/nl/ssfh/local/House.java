package nl.ssfh.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The root folder of the repository, where the built parts are found. */
public record House(Path root) {

    /** As told by {@code ssfh.house} or {@code SSFH_HOUSE}, or else around this very class. */
    public static House find() {
        var told = Objects.requireNonNullElse(System.getProperty("ssfh.house", System.getenv("SSFH_HOUSE")), "");
        return new House(told.isBlank() ? around() : Path.of(told).toAbsolutePath());
    }

    /** Keeps what is the same for every start: unpacked programs, start-up caches. */
    public Path cache() {
        return root.resolve(".ssfh/cache");
    }

    /** The class path of our own servers: our jar names all it needs; our own tests run without a jar. */
    public String serverClassPath() {
        return Files.isDirectory(codeSource())
                ? System.getProperty("java.class.path")
                : root.resolve("deploy/local/target/ssfh-local.jar").toString();
    }

    /** Only what a service needs to end with us. */
    public Path guardJar() {
        return root.resolve("deploy/local/target/ssfh-local-guard.jar");
    }

    private static Path around() {
        for (@Nullable Path folder = codeSource(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/local"))) {
                return folder;
            }
        }
        throw new CannotStart("The folder of the repository is not found: set SSFH_HOUSE.");
    }

    private static Path codeSource() {
        try {
            return Path.of(House.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
