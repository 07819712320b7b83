package nl.ssfh.portal.fund;

import java.time.LocalDate;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the fund.
 *
 * @param detail what tells it from others of its kind
 * @param by the day by which it should be done, or since which it waits
 * @param owner the officer who looks after it, as the services know him
 * @param address of the page where it is decided
 */
public record Job(
        JobKind kind,
        Text what,
        String detail,
        @Nullable LocalDate by,
        @Nullable Long cents,
        @Nullable String owner,
        String address) {

    static Job of(JobKind kind, Text what, String address) {
        return new Job(kind, what, "", null, null, null, address);
    }

    Job with(String more) {
        return new Job(kind, what, more, by, cents, owner, address);
    }

    Job on(@Nullable LocalDate day) {
        return new Job(kind, what, detail, day, cents, owner, address);
    }

    Job worth(@Nullable Long amount) {
        return new Job(kind, what, detail, by, amount, owner, address);
    }

    Job ownedBy(@Nullable String officer) {
        return new Job(kind, what, detail, by, cents, officer, address);
    }
}
