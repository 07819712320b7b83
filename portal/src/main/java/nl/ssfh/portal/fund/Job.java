package nl.ssfh.portal.fund;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the fund.
 *
 * @param detail what tells it from others of its kind
 * @param about whose it is, as far as it is known
 * @param by the day by which it should be done, or since which it waits
 * @param owner the officer who looks after it, as the services know him
 * @param address of the page where it is decided
 */
public record Job(
        JobKind kind,
        Text what,
        String detail,
        About about,
        @Nullable LocalDate by,
        @Nullable Long cents,
        @Nullable String owner,
        String address) {

    /** By which ids the services know what it is about. */
    public record About(
            @Nullable UUID claim,
            @Nullable UUID placement,
            @Nullable UUID practice) {

        static final About NOTHING = new About(null, null, null);

        static About practice(UUID id) {
            return new About(null, null, id);
        }

        static About placement(UUID id) {
            return new About(null, id, null);
        }

        static About claim(UUID id) {
            return new About(id, null, null);
        }

        /** Where no claim says more. */
        @Nullable
        UUID placementAlone() {
            return claim == null ? placement : null;
        }

        About of(UUID its) {
            return new About(claim, placement, its);
        }
    }

    static Job of(JobKind kind, Text what, String address) {
        return new Job(kind, what, "", About.NOTHING, null, null, null, address);
    }

    Job with(String more) {
        return new Job(kind, what, more, about, by, cents, owner, address);
    }

    Job about(About subject) {
        return new Job(kind, what, detail, subject, by, cents, owner, address);
    }

    Job on(@Nullable LocalDate day) {
        return new Job(kind, what, detail, about, day, cents, owner, address);
    }

    Job worth(@Nullable Long amount) {
        return new Job(kind, what, detail, about, by, amount, owner, address);
    }

    Job ownedBy(@Nullable String officer) {
        return new Job(kind, what, detail, about, by, cents, officer, address);
    }
}
