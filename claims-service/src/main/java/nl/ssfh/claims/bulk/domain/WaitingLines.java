package nl.ssfh.claims.bulk.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports.Sender;
import nl.ssfh.claims.input.domain.Flaw;

/** The lines that are still to be done. */
public interface WaitingLines {

    /**
     * Some lines of one import, in order, kept from everybody else until this transaction ends.
     *
     * <p>When the transaction does not end well, or the process is killed, they wait again.
     */
    List<Waiting> take(int most);

    /** Keeps the content for this line; false when the practice has it already. */
    boolean claimContent(Waiting line);

    void added(Waiting line, UUID placement, UUID claim);

    /** The same content was added before. */
    void alreadyThere(Waiting line);

    /** Says so of a line that still waits. */
    void refused(Waiting line, List<Flaw> flaws);

    /** Whether any line waits. */
    boolean any();

    /** Lets the database say now what it has against what was done. */
    void flush();

    /** The address of who sent a file is forgotten once no line of it is held or waits: until then it may be needed. */
    void forgetSenders();

    /** A line that waits, with who sent it. */
    record Waiting(UUID file, int number, Sender sender, String hash, Offer offer) {}
}
