package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.RecoveryWay;

/** Where the money of a placement is before it is booked, and after it went wrong. */
public sealed interface MoneyNews extends News {

    /** It is on its way to the bank: good to know, and nobody needs to do anything. */
    record InstalmentsSent(LocalDate expectedOn, List<PaidLine> lines) implements MoneyNews {

        public InstalmentsSent {
            lines = List.copyOf(lines);
        }

        @Override
        public Set<Recipient> recipients() {
            return PaidLines.recipients(lines);
        }

        @Override
        public String identity() {
            return "instalments-sent/" + expectedOn + "/" + PaidLines.identity(lines);
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return false;
        }
    }

    /** It was due and waits. */
    record InstalmentsHeld(LocalDate heldOn, List<HeldLine> lines) implements MoneyNews {

        /** The practice heard of these days of waiting when its account was changed. */
        private static final String COOLING_OFF = "COOLING_OFF";

        public InstalmentsHeld {
            lines = List.copyOf(lines);
        }

        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return lines.stream()
                    .map(line -> line.instalment() + "=" + line.reason())
                    .sorted()
                    .collect(Collectors.joining(",", "instalments-held/" + heldOn + "/", ""));
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return lines.stream().anyMatch(line -> !line.reason().equals(COOLING_OFF));
        }
    }

    /** More was paid than was due; asked again with another amount or in another way it is told again. */
    record RecoveryAsked(UUID recovery, Fee fee, YearMonth month, Money amount, RecoveryWay way, LocalDate askedOn)
            implements MoneyNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return "recovery-asked/" + recovery + "/" + way + "/" + amount.cents() + "/" + askedOn;
        }
    }

    /** The practice says that it passed a stipend on, the student that it did not arrive. */
    record ReceiptDisputed(YearMonth month, LocalDate disputedOn) implements MoneyNews {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.allOf(Recipient.class);
        }

        @Override
        public String identity() {
            return "receipt-disputed/" + month + "/" + disputedOn;
        }

        @Override
        public boolean callsForMail(Recipient recipient) {
            return recipient != Recipient.OFFICER;
        }
    }
}
