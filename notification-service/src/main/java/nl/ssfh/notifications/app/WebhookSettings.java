package nl.ssfh.notifications.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How software of practices is called. */
@ConfigMapping(prefix = "ssfh.notifications.webhooks")
public interface WebhookSettings {

    /** Whether this machine may be called, and without encryption; never in production. */
    @WithDefault("false")
    boolean local();

    /** How many a practice may have; assumed. */
    @WithDefault("5")
    int perPractice();

    /** How many calls are made at once. */
    @WithDefault("50")
    int batch();

    @WithDefault("5s")
    Duration firstWait();

    @WithDefault("6h")
    Duration longestWait();

    /** With the waits above some two days; assumed. */
    @WithDefault("20")
    int tries();
}
