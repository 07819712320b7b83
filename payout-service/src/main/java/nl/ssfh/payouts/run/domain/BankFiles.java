package nl.ssfh.payouts.run.domain;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files of runs: planned with the run, and kept as they were once it is released. */
public interface BankFiles extends Shelf {

    /** Notes how many transactions each file of a run will have, and their sum; again when one was taken out. */
    void plan(UUID run);

    /** The files of a run by their number. */
    List<BankFile> of(UUID run);

    /** The same, with what became of the transactions of each. */
    List<Answered> answered(UUID run);

    /** Copies the content of a file, byte by byte; fails, at the latest at its end, when it is not what was released. */
    void copy(BankFile file, OutputStream to);

    /** The content of a file from its first byte on; part after part, so that one at a time is in memory. */
    InputStream open(BankFile file);

    /** Files of sent runs that were not delivered yet. */
    List<BankFile> undelivered();

    /** Nobody else delivers the file until the transaction ends. False when somebody does, or did. */
    boolean claim(BankFile file);

    void delivered(BankFile file, Instant at);

    /** How many transactions of a file the bank booked, refused or gave back; of the others it said nothing final. */
    record Answered(BankFile file, int open, int booked, int rejected, int returned) {}
}
