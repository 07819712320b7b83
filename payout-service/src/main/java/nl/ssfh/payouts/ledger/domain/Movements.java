package nl.ssfh.payouts.ledger.domain;

import java.util.Set;
import nl.ssfh.contracts.Fee;

/** Says in words what an entry of the ledger is about. */
public final class Movements {

    private Movements() {}

    public static String nl(LedgerLine line) {
        var kind = kindNl(line.kind());
        var about = line.about();
        return about == null
                ? kind
                : "%s: %s %s, %s".formatted(kind, feeNl(about.fee()), about.month(), about.reference());
    }

    public static String en(LedgerLine line) {
        var kind = kindEn(line.kind());
        var about = line.about();
        return about == null
                ? kind
                : "%s: %s %s, %s".formatted(kind, feeEn(about.fee()), about.month(), about.reference());
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
            case "SUSPENSE" -> "Nog te verklaren";
            case "PLACED" -> "Verklaard";
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
            case "SUSPENSE" -> "Not placed yet";
            case "PLACED" -> "Placed";
            default -> kind;
        };
    }

    /** Money moves on the account of the fund. */
    public static boolean isOfBank(String kind) {
        return Set.of("PAYMENT", "RETURN", "SUSPENSE", "PLACED").contains(kind);
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
