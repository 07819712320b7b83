package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.List;

/** What a payment file orders. */
public record PaymentOrder(String messageId, List<Group> groups) {

    public PaymentOrder {
        groups = List.copyOf(groups);
    }

    public List<Transfer> transfers() {
        return groups.stream().flatMap(group -> group.transfers().stream()).toList();
    }

    /** Transfers from one account on one day. */
    public record Group(
            String id, LocalDate executionDate, String debtorIban, boolean bookedTogether, List<Transfer> transfers) {

        public Group {
            transfers = List.copyOf(transfers);
        }

        public long cents() {
            return transfers.stream().mapToLong(Transfer::cents).sum();
        }
    }
}
