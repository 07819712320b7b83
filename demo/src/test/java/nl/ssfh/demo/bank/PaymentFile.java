package nl.ssfh.demo.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes pain.001 files in the form that the fund sends them. */
public final class PaymentFile {

    public static final LocalDate DAY = LocalDate.of(2024, 10, 25);

    private final List<String> transfers = new ArrayList<>();
    private long cents;

    public PaymentFile pay(UUID instalment, int attempt, long amount, String iban) {
        return pay(instalment.toString().replace("-", "") + "%02d".formatted(attempt), amount, iban);
    }

    PaymentFile pay(String endToEndId, long amount, String iban) {
        cents += amount;
        transfers.add("""
                <CdtTrfTxInf><PmtId><EndToEndId>%s</EndToEndId></PmtId>\
                <Amt><InstdAmt Ccy="EUR">%s</InstdAmt></Amt>\
                <Cdtr><Nm>Huisartsenpraktijk Vos</Nm></Cdtr><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></CdtTrfTxInf>
                """.formatted(endToEndId, BigDecimal.valueOf(amount, 2), iban));
        return this;
    }

    /** The same transfers are the same message. */
    String xml() {
        var sums =
                "<NbOfTxs>%d</NbOfTxs><CtrlSum>%s</CtrlSum>".formatted(transfers.size(), BigDecimal.valueOf(cents, 2));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
                <GrpHdr><MsgId>MSG-%08x</MsgId><CreDtTm>2024-10-25T09:00:00</CreDtTm>%s<InitgPty><Nm>SSFH</Nm></InitgPty></GrpHdr>
                <PmtInf><PmtInfId>RUN-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>%s
                <PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>%s</Dt></ReqdExctnDt>
                <Dbtr><Nm>SSFH</Nm></Dbtr><DbtrAcct><Id><IBAN>NL66DEMO0001000013</IBAN></Id></DbtrAcct>
                <DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>
                %s</PmtInf></CstmrCdtTrfInitn></Document>
                """.formatted(transfers.hashCode(), sums, sums, DAY, String.join("", transfers));
    }

    public byte[] bytes() {
        return xml().getBytes(UTF_8);
    }
}
