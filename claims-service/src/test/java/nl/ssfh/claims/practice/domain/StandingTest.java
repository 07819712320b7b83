package nl.ssfh.claims.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.ssfh.claims.practice.domain.Standing.Right;
import nl.ssfh.contracts.MandateRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    static final UUID NEW = UUID.randomUUID();
    static final Right OWN = new Right(UUID.randomUUID(), MandateRole.FILER);

    @Test
    void who_has_nothing_deserves_nothing() {
        assertThat(deserved(null, null, OWN)).isNull();
    }

    @Test
    void his_own_mandate_is_enough() {
        assertThat(deserved(OWN, null, null)).isEqualTo(OWN);
        assertThat(deserved(OWN, MandateRole.FILER, null)).isEqualTo(OWN);
        assertThat(deserved(OWN, MandateRole.VIEWER, null)).isEqualTo(OWN);
    }

    @Test
    void what_an_organisation_brings_counts_when_it_is_more() {
        assertThat(deserved(OWN, MandateRole.OWNER, OWN)).isEqualTo(new Right(NEW, MandateRole.OWNER));
        assertThat(deserved(null, MandateRole.VIEWER, null)).isEqualTo(new Right(NEW, MandateRole.VIEWER));
    }

    @Test
    void what_was_told_already_stays_as_it_is() {
        var told = new Right(UUID.randomUUID(), MandateRole.OWNER);

        assertThat(deserved(OWN, MandateRole.OWNER, told)).isEqualTo(told);
        assertThat(deserved(null, MandateRole.FILER, told)).isEqualTo(new Right(NEW, MandateRole.FILER));
    }

    static @Nullable Right deserved(
            @Nullable Right own, @Nullable MandateRole throughOrganisation, @Nullable Right told) {
        var seat = new Seat(UUID.randomUUID(), "somebody");
        return new Standing(seat, own, throughOrganisation, told)
                .deserved(() -> NEW)
                .orElse(null);
    }
}
