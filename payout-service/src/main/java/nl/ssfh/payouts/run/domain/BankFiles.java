package nl.ssfh.payouts.run.domain;

import java.io.OutputStream;
import java.util.UUID;

/** The files that went to the bank, kept as they were. */
public interface BankFiles {

    /** Where the file of a run is written; what is written can never be changed. */
    OutputStream write(UUID run);

    /** Copies the file of a run, byte by byte. */
    void copy(UUID run, OutputStream to);
}
