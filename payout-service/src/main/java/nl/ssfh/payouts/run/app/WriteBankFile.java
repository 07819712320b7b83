package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.ssfh.payouts.iso20022.Pain001Writer;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;

/** Makes the bank file of a run, transaction by transaction. The same run gives the same bytes. */
@ApplicationScoped
public class WriteBankFile {

    private final RunLines lines;
    private final BankFiles files;

    WriteBankFile(RunLines lines, BankFiles files) {
        this.lines = lines;
        this.files = files;
    }

    /** Stores the file for ever, and returns its SHA-256. */
    String write(Run run, Instant at) {
        try (var stored = files.write(run.id())) {
            return write(run, at, stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file anywhere, and returns its SHA-256. */
    public String write(Run run, Instant at, OutputStream to) throws IOException {
        var digest = newDigest();
        try (var file = new Pain001Writer(new DigestOutputStream(to, digest), head(run, at))) {
            lines.eachTransfer(run.id(), file::add);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Pain001Writer.Head head(Run run, Instant at) {
        return new Pain001Writer.Head(
                run.messageId(),
                at,
                run.executionDate(),
                run.debtor().name(),
                run.debtor().iban(),
                run.transactions(),
                run.total());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
