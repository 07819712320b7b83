package nl.ssfh.demo.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ssfh.demo.expectation.Comeback;
import nl.ssfh.demo.expectation.MailKind;

/**
 * What the platform says at the end of the year.
 *
 * @param comebacks of what was paid too much
 * @param balances of the ledger, in cents by account
 * @param suspense lines of the bank that wait for a person
 * @param sentByRuns the sum of all runs that were sent, in cents
 * @param mails that were sent, by kind
 * @param undelivered messages that are not sent
 * @param mailbox mails that the mail server received
 * @param clerical imports and confirmations
 */
public record Actual(
        List<DecidedClaim> claims,
        List<Instalment> instalments,
        List<Comeback> comebacks,
        Map<String, Long> balances,
        long suspense,
        long sentByRuns,
        SortedMap<MailKind, Long> mails,
        long undelivered,
        long mailbox,
        Clerical clerical) {

    public Actual {
        claims = List.copyOf(claims);
        instalments = List.copyOf(instalments);
        comebacks = List.copyOf(comebacks);
        balances = Map.copyOf(balances);
        mails = new TreeMap<>(mails);
    }
}
