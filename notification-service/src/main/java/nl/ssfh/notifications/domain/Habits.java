package nl.ssfh.notifications.domain;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear of things.
 *
 * @param ways for the kinds for which he chose one
 * @param digest whether he gets one mail a day of all others that call for a mail
 * @param quiet hours without mails
 */
public record Habits(
        Map<NewsKind, Way> ways, boolean digest, @Nullable Quiet quiet) {

    public static final Habits UNTIL_CHOSEN = new Habits(Map.of(), false, null);

    public Habits {
        ways = new TreeMap<>(ways);
    }
}
