package nl.ssfh.payouts.run.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.CreditTransfer;

/** The hash of all that a run will do, whatever its size: what one officer prepares and another agrees to. */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what a run holds now. */
    public static String of(Head head, RunLines lines) {
        var hash = begun(head);
        lines.eachTransfer(head.run(), hash::add);
        return hash.ended(head.run(), lines);
    }

    /** For who reads the transactions for something else too: he adds each of them, in their order. */
    public static ContentHash begun(Head head) {
        var hash = new ContentHash();
        hash.add(
                "run",
                head.run(),
                head.month(),
                head.executionDate(),
                head.debtor().name(),
                head.debtor().iban());
        return hash;
    }

    public void add(CreditTransfer transfer) {
        add(
                "pay",
                transfer.endToEndId(),
                transfer.amount().cents(),
                transfer.iban(),
                transfer.holder(),
                transfer.remittance());
    }

    /** The hash, once every transaction was added: the set-offs come last. */
    public String ended(UUID run, RunLines lines) {
        lines.eachSetOff(run, this::add);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(SetOff setOff) {
        add("set off", setOff.recovery(), setOff.instalment(), setOff.amount().cents());
    }

    /** A line for each thing, its fields ended by tabs, which none can hold. */
    private void add(Object... fields) {
        var line = new StringBuilder(200);
        for (var field : fields) {
            line.append(field).append('\t');
        }
        digest.update(line.append('\n').toString().getBytes(UTF_8));
    }

    /** What holds for every line of a run. */
    public record Head(UUID run, YearMonth month, LocalDate executionDate, Debtor debtor) {

        public static Head of(Run run) {
            return new Head(run.id(), run.month(), run.executionDate(), run.debtor());
        }
    }
}
