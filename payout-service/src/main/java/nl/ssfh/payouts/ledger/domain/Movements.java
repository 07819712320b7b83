package nl.ssfh.payouts.ledger.domain;

import nl.ssfh.contracts.Fee;

/** Says in words what an entry of the ledger is about. */
public final class Movements {

    private Movements() {}

    public static String nl(LedgerLine line) {
        return "%s: %s %s, %s".formatted(kindNl(line.kind()), feeNl(line.fee()), line.month(), line.reference());
    }

    public static String en(LedgerLine line) {
        return "%s: %s %s, %s".formatted(kindEn(line.kind()), feeEn(line.fee()), line.month(), line.reference());
    }

    /** The name of a kind of movement, and so of the journal it stands in. */
    public static String kindNl(String kind) {
        return switch (kind) {
            case "COMMITMENT" -> "Besluit";
            case "SET_OFF" -> "Verrekening";
            case "PAYMENT" -> "Betaling";
            case "RETURN" -> "Terugboeking";
            case "INVOICE" -> "Factuur";
            case "INVOICE_WITHDRAWAL" -> "Intrekking van factuur";
            case "INVOICE_PAYMENT" -> "Ontvangst op factuur";
            case "WRITE_OFF" -> "Afboeking";
            default -> kind;
        };
    }

    private static String kindEn(String kind) {
        return switch (kind) {
            case "COMMITMENT" -> "Decision";
            case "SET_OFF" -> "Set-off";
            case "PAYMENT" -> "Payment";
            case "RETURN" -> "Return";
            case "INVOICE" -> "Invoice";
            case "INVOICE_WITHDRAWAL" -> "Withdrawal of an invoice";
            case "INVOICE_PAYMENT" -> "Payment of an invoice";
            case "WRITE_OFF" -> "Write-off";
            default -> kind;
        };
    }

    /** Money moves on the account of the fund. */
    public static boolean isOfBank(String kind) {
        return kind.equals("PAYMENT") || kind.equals("RETURN") || kind.equals("INVOICE_PAYMENT");
    }

    private static String feeNl(Fee fee) {
        return switch (fee) {
            case STIPEND -> "stagevergoeding";
            case SUPERVISION -> "praktijkbegeleiding";
        };
    }

    private static String feeEn(Fee fee) {
        return switch (fee) {
            case STIPEND -> "stipend";
            case SUPERVISION -> "supervision";
        };
    }
}
