package nl.ssfh.notifications.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PaidLine;

/** What is alike of all news about payments. */
final class PaidLines {

    private PaidLines() {}

    /** The stipend is meant for the student, and reaches him by way of the practice. */
    static Set<Recipient> recipients(List<PaidLine> lines) {
        return lines.stream().anyMatch(line -> line.fee() == Fee.STIPEND)
                ? EnumSet.of(Recipient.PRACTICE, Recipient.STUDENT)
                : EnumSet.of(Recipient.PRACTICE);
    }

    static String identity(List<PaidLine> lines) {
        return lines.stream()
                .map(line -> line.instalment() + "=" + line.amount().cents())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
