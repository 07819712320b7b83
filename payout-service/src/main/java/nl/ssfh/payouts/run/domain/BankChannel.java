package nl.ssfh.payouts.run.domain;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The way of files to the bank. A file may be handed over again after a crash, under the same name with the same bytes:
 * nobody downstream may take it for another.
 */
public interface BankChannel {

    /** Returns when the file is safe at the other side, or throws and leaves nothing that looks like a whole file. */
    void deliver(BankFile file, Content content) throws IOException;

    /** The bytes of a file, however many. */
    interface Content {

        /** Throws when the bytes are not those that were released. */
        void writeTo(OutputStream out) throws IOException;
    }
}
