package nl.ssfh.notifications.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

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

    /** The time of day at which those who want one mail a day get it; assumed. */
    @WithDefault("07:30")
    LocalTime digestAt();

    /** After so many mails in an hour the others for the same person wait for the next; assumed. */
    @WithDefault("20")
    int perPersonAndHour();

    /** So many mails a minute at most, all together: after an outage nobody takes us for a flood; assumed. */
    @WithDefault("3000")
    int perMinute();

    /** The longest wait for claims-service or the mail server when they are down. */
    @WithDefault("30s")
    Duration longestOutageWait();
}
