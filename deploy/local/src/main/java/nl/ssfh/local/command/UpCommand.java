package nl.ssfh.local.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.running.FirstPractices;
import nl.ssfh.local.running.LocalPlatform;

/** {@code up [--fresh] [--keycloak]}: the whole platform, until Ctrl-C. */
final class UpCommand {

    private UpCommand() {}

    static void run(List<String> flags) throws InterruptedException {
        var options = options(House.find().root(), flags);
        var platform = LocalPlatform.prepare(options, EnumSet.allOf(Part.class));
        var farewell = new Thread(() -> stop(platform));
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            platform.start();
            FirstPractices.register(platform, options.data());
        } catch (RuntimeException e) {
            platform.close();
            giveUp(farewell);
            throw e;
        }
        System.out.println(new Welcome(platform, options).text());
        Thread.currentThread().join();
    }

    private static PlatformOptions options(Path house, List<String> flags) {
        var options = PlatformOptions.up(house);
        for (var flag : flags) {
            options = switch (flag) {
                case "--fresh" -> options.withFresh(true);
                case "--keycloak" -> options.withIdentityProvider(IdentityProvider.KEYCLOAK);
                default ->
                    throw new CannotStart("up does not know %s; it knows --fresh and --keycloak.".formatted(flag));
            };
        }
        return options;
    }

    /** Ctrl-C is how this command is meant to end, so it ends well. */
    private static void stop(LocalPlatform platform) {
        System.out.println("Stopping ...");
        platform.close();
        System.out.println("Everything stopped; the data is kept.");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** A start that failed by itself ends with an error; one that was interrupted waits for the end. */
    private static void giveUp(Thread farewell) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyStopping) {
            Thread.currentThread().join();
        }
    }
}
