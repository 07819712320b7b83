package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the fund's account, which writes itself as camt.053 in two versions, or as camt.054.
 *
 * @param number in the order of the days, without a gap
 * @param openingCents the closing balance of the statement before
 */
record Statement(int number, LocalDate day, String iban, long openingCents, List<Entry> entries) {

    Statement {
        entries = List.copyOf(entries);
    }

    long closingCents() {
        return openingCents + entries.stream().mapToLong(Entry::cents).sum();
    }

    String xml(Report.Kind kind) {
        return switch (kind) {
            case STATEMENT -> xml(kind, "camt.053.001.08", "BkToCstmrStmt", "Stmt");
            case OLD_STATEMENT -> xml(kind, "camt.053.001.02", "BkToCstmrStmt", "Stmt");
            case NOTIFICATION -> xml(kind, "camt.054.001.08", "BkToCstmrDbtCdtNtfctn", "Ntfctn");
            case STATUS -> throw new IllegalArgumentException("A status is not of an account");
        };
    }

    private String xml(Report.Kind kind, String version, String root, String name) {
        var xml = new Xml("urn:iso:std:iso:20022:tech:xsd:" + version, root);
        xml.in("GrpHdr", () -> xml.text("MsgId", kind + "-" + number).text("CreDtTm", day + "T23:00:00"));
        xml.in(name, () -> {
            xml.text("Id", "DEMO-%s-%d".formatted(day.getYear(), number))
                    .text("ElctrncSeqNb", number)
                    .text("CreDtTm", day + "T23:00:00");
            xml.in("Acct", () -> xml.in("Id", () -> xml.text("IBAN", iban)).text("Ccy", "EUR"));
            if (kind != Report.Kind.NOTIFICATION) {
                balance(xml, "OPBD", openingCents);
                balance(xml, "CLBD", closingCents());
            }
            entries.forEach(entry -> entry(xml, entry, kind));
        });
        return xml.end();
    }

    private void balance(Xml xml, String code, long cents) {
        xml.in("Bal", () -> {
            xml.in("Tp", () -> xml.in("CdOrPrtry", () -> xml.text("Cd", code)));
            xml.amount("Amt", cents).text("CdtDbtInd", sign(cents));
            date(xml, "Dt", day);
        });
    }

    private static void entry(Xml xml, Entry entry, Report.Kind kind) {
        xml.in("Ntry", () -> {
            xml.text("NtryRef", entry.reference());
            xml.amount("Amt", entry.cents()).text("CdtDbtInd", sign(entry.cents()));
            if (kind == Report.Kind.OLD_STATEMENT) {
                xml.text("Sts", "BOOK");
            } else {
                xml.in("Sts", () -> xml.text("Cd", "BOOK"));
            }
            date(xml, "BookgDt", entry.bookedOn());
            date(xml, "ValDt", entry.bookedOn());
            xml.text("AcctSvcrRef", entry.reference());
            code(xml, entry.kind());
            details(xml, entry, kind);
        });
    }

    private static void details(Xml xml, Entry entry, Report.Kind kind) {
        xml.in("NtryDtls", () -> {
            if (entry.parts().size() > 1) {
                xml.in(
                        "Btch",
                        () -> xml.text("PmtInfId", entry.groupId())
                                .text("NbOfTxs", entry.parts().size()));
            }
            entry.parts().forEach(part -> part(xml, entry, part, kind));
        });
    }

    private static void part(Xml xml, Entry entry, Entry.Part part, Report.Kind kind) {
        xml.in("TxDtls", () -> {
            xml.in("Refs", () -> xml.text("EndToEndId", part.transfer().endToEndId()));
            long cents = part.transfer().cents();
            if (kind == Report.Kind.OLD_STATEMENT) {
                xml.in("AmtDtls", () -> xml.in("TxAmt", () -> xml.amount("Amt", cents)));
            } else {
                xml.amount("Amt", cents).text("CdtDbtInd", sign(entry.cents()));
            }
            var reason = part.reason();
            if (reason != null) {
                xml.in("RtrInf", () -> xml.in("Rsn", () -> xml.text("Cd", reason)));
            }
        });
    }

    private static void code(Xml xml, Entry.Kind kind) {
        xml.in(
                "BkTxCd",
                () -> xml.in("Domn", () -> {
                    xml.text("Cd", "PMNT");
                    xml.in(
                            "Fmly",
                            () -> xml.text("Cd", kind == Entry.Kind.UNRELATED ? "RCDT" : "ICDT")
                                    .text("SubFmlyCd", kind == Entry.Kind.RETURNED ? "RRTN" : "ESCT"));
                }));
    }

    private static void date(Xml xml, String element, LocalDate day) {
        xml.in(element, () -> xml.text("Dt", day));
    }

    private static String sign(long cents) {
        return cents < 0 ? "DBIT" : "CRDT";
    }
}
