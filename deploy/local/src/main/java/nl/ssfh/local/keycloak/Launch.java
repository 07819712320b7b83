package nl.ssfh.local.keycloak;

import java.nio.file.Path;
import java.util.List;

/** How Keycloak's JVM is started: as its own script does, without the script, so that one process is all there is. */
final class Launch {

    static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private Launch() {}

    static String jar(Path home) {
        return home.resolve("lib/quarkus-run.jar").toString();
    }

    /** What its script says to every JVM. */
    static List<String> system(Path home) {
        return List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home);
    }
}
