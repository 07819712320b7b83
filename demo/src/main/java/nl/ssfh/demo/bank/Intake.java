package nl.ssfh.demo.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ssfh.demo.population.Iban;

/** Checks a payment file as a bank does at its door: EPC rules for SEPA credit transfers, sums and counts. */
final class Intake {

    private static final Pattern EPC = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]+");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}\\.[0-9]{2}");
    private static final int LONGEST_ID = 35;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;

    private final List<String> wrong = new ArrayList<>();
    private final HashSet<String> endToEndIds = new HashSet<>();

    private Intake() {}

    static PaymentOrder take(byte[] xml) {
        var intake = new Intake();
        var order = intake.order(PaymentFileReader.read(xml));
        if (!intake.wrong.isEmpty()) {
            throw new FileRefused(intake.wrong);
        }
        return order;
    }

    private PaymentOrder order(RawFile file) {
        var groups = file.groups.stream().map(this::group).toList();
        var transfers =
                groups.stream().flatMap(group -> group.transfers().stream()).toList();
        demand(!transfers.isEmpty(), "it orders no transfer");
        sums("the message", file.header, transfers);
        return new PaymentOrder(id("MsgId", file.header), groups);
    }

    private PaymentOrder.Group group(RawFile.RawGroup raw) {
        var id = id("PmtInfId", raw.texts);
        var transfers = raw.transfers.stream().map(this::transfer).toList();
        sums("group " + id, raw.texts, transfers);
        demand("TRF".equals(raw.texts.get("PmtMtd")), "PmtMtd is not TRF");
        demand("SEPA".equals(raw.texts.get("PmtTpInf/SvcLvl/Cd")), "SvcLvl is not SEPA");
        demand("SLEV".equals(raw.texts.get("ChrgBr")), "ChrgBr is not SLEV");
        demand(!raw.texts.containsKey("Dbtr/PstlAdr/AdrLine"), "the address of the debtor is not structured");
        return new PaymentOrder.Group(
                id,
                date(raw.texts.getOrDefault("ReqdExctnDt/Dt", "")),
                iban(raw.texts.getOrDefault("DbtrAcct/Id/IBAN", ""), "the debtor"),
                "true".equals(raw.texts.get("BtchBookg")),
                transfers);
    }

    private Transfer transfer(Map<String, String> raw) {
        var id = id("PmtId/EndToEndId", raw);
        demand(endToEndIds.add(id), "EndToEndId " + id + " stands in it twice");
        demand("EUR".equals(raw.get("Amt/InstdAmt@Ccy")), "the amount of " + id + " is not in euro");
        demand("SLEV".equals(raw.getOrDefault("ChrgBr", "SLEV")), "ChrgBr of " + id + " is not SLEV");
        demand(!raw.containsKey("Cdtr/PstlAdr/AdrLine"), "the address of the creditor of " + id + " is not structured");
        var remittance = raw.getOrDefault("RmtInf/Ustrd", "-");
        demand(
                remittance.length() <= LONGEST_REMITTANCE
                        && EPC.matcher(remittance).matches(),
                "the remittance of " + id + " is too long or outside the SEPA character set");
        var name = raw.getOrDefault("Cdtr/Nm", "");
        demand(
                name.length() <= LONGEST_NAME && EPC.matcher(name).matches(),
                "the name of the creditor of " + id + " is empty, too long or outside the SEPA character set");
        return new Transfer(
                id,
                cents(raw.getOrDefault("Amt/InstdAmt", ""), id),
                name,
                iban(raw.getOrDefault("CdtrAcct/Id/IBAN", ""), id));
    }

    private void sums(String what, Map<String, String> texts, List<Transfer> transfers) {
        var count = String.valueOf(transfers.size());
        demand(count.equals(texts.get("NbOfTxs")), "NbOfTxs of " + what + " is not " + count);
        var sum =
                BigDecimal.valueOf(transfers.stream().mapToLong(Transfer::cents).sum(), 2);
        var told = texts.getOrDefault("CtrlSum", "");
        demand(
                told.matches("[0-9]+(\\.[0-9]+)?") && new BigDecimal(told).compareTo(sum) == 0,
                "CtrlSum of " + what + " is not " + sum);
    }

    private String id(String name, Map<String, String> texts) {
        var id = texts.getOrDefault(name, "");
        boolean right = id.length() <= LONGEST_ID
                && EPC.matcher(id).matches()
                && !id.startsWith("/")
                && !id.endsWith("/")
                && !id.contains("//");
        demand(right, name + " \"" + id + "\" is empty, too long or outside the SEPA character set");
        return id;
    }

    private long cents(String amount, String id) {
        if (!AMOUNT.matcher(amount).matches() || new BigDecimal(amount).signum() <= 0) {
            demand(false, "the amount of " + id + " is not 0.01 to 999999999.99 in whole cents");
            return 0;
        }
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    private String iban(String iban, String whose) {
        demand(Iban.isRight(iban), "the IBAN of " + whose + " is wrong");
        return iban;
    }

    private LocalDate date(String date) {
        try {
            var day = LocalDate.parse(date);
            demand(TargetDays.isOpen(day), "ReqdExctnDt " + date + " is no TARGET business day");
            return day;
        } catch (DateTimeException e) {
            demand(false, "ReqdExctnDt \"" + date + "\" is no date");
            return LocalDate.EPOCH;
        }
    }

    private void demand(boolean holds, String reason) {
        if (!holds) {
            wrong.add(reason);
        }
    }
}
