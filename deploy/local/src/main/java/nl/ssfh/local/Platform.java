package nl.ssfh.local;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import nl.ssfh.local.running.LocalPlatform;

/** A running platform: every part is healthy when it is handed over. Whoever started it closes it. */
public interface Platform extends AutoCloseable {

    /** Starts every part. Throws {@link CannotStart}, with nothing left running, when that does not work. */
    static Platform start(PlatformOptions options) {
        var platform = LocalPlatform.prepare(options, EnumSet.allOf(Part.class));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.start();
        return platform;
    }

    Addresses addresses();

    /** Real tokens for people, from the identity provider that runs. */
    Tokens tokens();

    /** The mails that were sent so far. */
    Mailbox mailbox();

    /** From the call to {@code start} until every part was healthy. */
    Duration timeToHealthy();

    /** Moves the business date of all services. Only in the profile {@link Profile#DEMO}. */
    void setBusinessDate(LocalDate date);

    /** Ends a part as {@code kill -9} does, and returns when it is gone. */
    void kill(Part part);

    /** Lets a part answer nothing, as one that hangs, until it is thawed. */
    void freeze(Part part);

    /** Lets it go on where it was. */
    void thaw(Part part);

    /** Starts a part again, after killing it when it still runs, and returns when it is healthy. */
    void restart(Part part);

    /** The same for one of our services, which until it is started again has these settings before all others. */
    void restart(Part part, Map<String, String> settings);

    long pid(Part part);

    /** Resident memory of each part, its child processes included, in bytes. */
    Map<Part, Long> memory();

    /** Stops everything in order. Harmless when called twice. */
    @Override
    void close();
}
