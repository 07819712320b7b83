package nl.ssfh.payouts.ledger.domain;

import nl.ssfh.contracts.Fee;

/** The accounts of the ledger. */
public enum Account {
    /** What the stipends cost the fund. */
    COST_STIPEND,
    /** What the supervision fees cost the fund. */
    COST_SUPERVISION,
    /** Owed to practices. */
    PAYABLE,
    /** Owed by practices: paid too much, not yet set off, and on no invoice. */
    RECOVERABLE,
    /** Owed by practices on invoices. */
    INVOICED,
    /** Owed by practices once, and given up. */
    WRITTEN_OFF,
    /** Moved at the bank, and not placed yet: what came in is credit, what left is debit. */
    SUSPENSE,
    BANK;

    public static Account costOf(Fee fee) {
        return switch (fee) {
            case STIPEND -> COST_STIPEND;
            case SUPERVISION -> COST_SUPERVISION;
        };
    }

    /** Shows what a year cost, and so opens each year at zero. */
    public boolean isCost() {
        return switch (this) {
            case COST_STIPEND, COST_SUPERVISION, WRITTEN_OFF -> true;
            case PAYABLE, RECOVERABLE, INVOICED, SUSPENSE, BANK -> false;
        };
    }

    /** Its name in the books, in Dutch. */
    public String nl() {
        return switch (this) {
            case COST_STIPEND -> "Stagevergoedingen";
            case COST_SUPERVISION -> "Vergoedingen praktijkbegeleiding";
            case PAYABLE -> "Te betalen aan praktijken";
            case RECOVERABLE -> "Terug te vorderen van praktijken";
            case INVOICED -> "Gefactureerd aan praktijken";
            case WRITTEN_OFF -> "Afgeboekte terugvorderingen";
            case SUSPENSE -> "Nog te verklaren bankmutaties";
            case BANK -> "Bank";
        };
    }
}
