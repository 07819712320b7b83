package nl.ssfh.proof;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The house as it is built. */
final class House {

    static final Path ROOT = Path.of(System.getProperty("ssfh.house", ".."));

    static final List<String> SERVICES =
            List.of("claims-service", "eligibility-service", "payout-service", "notification-service");

    private House() {}

    /** The code of every module, without its tests. */
    static JavaClasses code() {
        var modules = List.of("contracts", "platform", "deploy/local", "portal", "demo");
        return new ClassFileImporter()
                .importPaths(java.util.stream.Stream.concat(modules.stream(), SERVICES.stream())
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .toList());
    }
}
