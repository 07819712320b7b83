package nl.ssfh.payouts.run.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.CreditTransfer;
import nl.ssfh.payouts.iso20022.Pain001Writer;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.Shelf;
import nl.ssfh.platform.chain.Sha256;
import org.jspecify.annotations.Nullable;

/** Writes the files of a run, one after the other, as its transactions come by. The same run gives the same bytes. */
public final class FileSeries {

    private final Run run;
    private final Instant at;
    private final Iterator<BankFile> files;
    private final Shelf shelf;
    private @Nullable Open open;

    /** The moment is that of the release, which stands in every file. */
    public FileSeries(Run run, Instant at, List<BankFile> files, Shelf shelf) {
        this.run = run;
        this.at = at;
        this.files = files.iterator();
        this.shelf = shelf;
    }

    public void add(CreditTransfer transfer) {
        var file = open;
        if (file == null || file.isFull()) {
            end();
            file = new Open(files.next());
            open = file;
        }
        file.add(transfer);
    }

    /** The last file is whole. Throws when one is not what it was planned to be. */
    public void end() {
        if (open != null) {
            open.end();
            open = null;
        }
    }

    private final class Open {

        private final BankFile file;
        private final OutputStream stored;
        private final DigestOutputStream digesting;
        private final Pain001Writer writer;
        private int transactions;
        private Money total = Money.ZERO;

        Open(BankFile file) {
            this.file = file;
            this.stored = shelf.write(file);
            this.digesting = new DigestOutputStream(stored, Sha256.digest());
            try {
                writer = new Pain001Writer(digesting, head());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Pain001Writer.Head head() {
            return new Pain001Writer.Head(
                    file.messageId(),
                    at,
                    run.executionDate(),
                    run.debtor().name(),
                    run.debtor().iban(),
                    file.transactions(),
                    file.total());
        }

        boolean isFull() {
            return transactions == file.transactions();
        }

        void add(CreditTransfer transfer) {
            writer.add(transfer);
            transactions++;
            total = total.plus(transfer.amount());
        }

        void end() {
            if (!isFull() || !total.equals(file.total())) {
                throw new IllegalStateException("File %s does not hold what stands at its head".formatted(file.name()));
            }
            try {
                writer.close();
                stored.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shelf.fix(
                    file, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        }
    }
}
