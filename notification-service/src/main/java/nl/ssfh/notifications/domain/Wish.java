package nl.ssfh.notifications.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the reader of a message chose.
 *
 * @param way for this kind of message, absent as long as he chose none
 * @param digest whether he wants one mail a day, where he did not choose a way
 */
public record Wish(
        @Nullable Way way, boolean digest, @Nullable Quiet quiet) {

    public static final Wish NONE = new Wish(null, false, null);
}
