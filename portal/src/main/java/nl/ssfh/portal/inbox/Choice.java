package nl.ssfh.portal.inbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.PersonApi.Told;
import nl.ssfh.portal.apis.PreferencesApi.Preference;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose of his messages.
 *
 * @param practice whose messages they are; absent for a student
 * @param told whether a student wants mail at all, and in which language; absent for a practice
 */
public record Choice(
        @Nullable Practice practice,
        Preference preference,
        @Nullable Told told) {

    private static final int HOURS = 24;

    /** One kind of message with the way that was chosen, or an empty one. */
    public record Row(Kind kind, String way) {}

    public List<Row> rows() {
        return Kind.of(practice == null).stream()
                .map(kind -> new Row(kind, way(kind)))
                .toList();
    }

    public Way[] ways() {
        return Way.values();
    }

    /** Times of day to choose from, by the hour. */
    public List<String> hours() {
        return IntStream.range(0, HOURS).mapToObj("%02d:00"::formatted).toList();
    }

    public boolean isFrom(String hour) {
        return hour.equals(preference.quietFrom());
    }

    public boolean isUntil(String hour) {
        return hour.equals(preference.quietUntil());
    }

    public @Nullable UUID id() {
        return practice == null ? null : practice.id();
    }

    private String way(Kind kind) {
        return preference.kinds().stream()
                .filter(chosen -> chosen.kind().equals(kind.name()))
                .findFirst()
                .map(chosen -> chosen.way())
                .orElse("");
    }
}
