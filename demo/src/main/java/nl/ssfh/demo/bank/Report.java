package nl.ssfh.demo.bank;

import java.time.LocalDate;

/** A file that the bank offers to the fund. */
public record Report(LocalDate day, Kind kind, String xml) {

    public enum Kind {
        /** pain.002.001.10. */
        STATUS,
        /** camt.053.001.08. */
        STATEMENT,
        /** camt.053.001.02, which some banks still send. */
        OLD_STATEMENT,
        /** camt.054.001.08: what a statement says later, told at once. */
        NOTIFICATION
    }
}
