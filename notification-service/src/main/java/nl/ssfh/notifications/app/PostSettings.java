package nl.ssfh.notifications.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the post works. */
@ConfigMapping(prefix = "ssfh.notifications.post")
public interface PostSettings {

    /** How many messages are taken at once: their addresses are asked for together. */
    @WithDefault("200")
    int batch();

    /** How many mails are on their way at once; no more than the mail client has connections. */
    @WithDefault("10")
    int parallel();

    /** How long to rest when nothing is due. */
    @WithDefault("500ms")
    Duration rest();

    /** How long to wait after the first try in vain; each further wait is twice as long. */
    @WithDefault("5s")
    Duration firstWait();

    /** The longest wait of a message. */
    @WithDefault("1h")
    Duration longestWait();

    /** After so many tries a message is parked, with the waits above some ten hours. */
    @WithDefault("20")
    int tries();

    /** The longest wait for claims-service or the mail server when they are down. */
    @WithDefault("30s")
    Duration longestOutageWait();
}
