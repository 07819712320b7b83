package nl.ssfh.payouts.run.domain;

import java.io.OutputStream;

/** Where files are written to. */
public interface Shelf {

    /** For the content of a file, which is written once. */
    OutputStream write(BankFile file);

    /** The content is written, and has this hash. */
    void fix(BankFile file, String sha256);
}
