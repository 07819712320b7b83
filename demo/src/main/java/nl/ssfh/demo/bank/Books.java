package nl.ssfh.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All the bank ever did, per instalment: the oracle for "never paid twice". */
public final class Books {

    private static final int HEX_DIGITS_OF_ID = 32;

    private final Map<UUID, List<Payment>> payments = new LinkedHashMap<>();
    private final Set<String> endToEndIds = new HashSet<>();
    private final List<String> alarms = new ArrayList<>();

    /** @param day on which the order came */
    void add(Payment payment, LocalDate day) {
        var transfer = payment.transfer();
        if (!endToEndIds.add(transfer.endToEndId())) {
            alarms.add("EndToEndId %s was used before".formatted(transfer.endToEndId()));
        }
        var earlier = payments.computeIfAbsent(instalment(transfer.endToEndId()), id -> new ArrayList<>());
        if (earlier.stream().anyMatch(other -> other.isUnderWayOn(day))) {
            alarms.add("Instalment %s is paid twice: %d cents again on %s"
                    .formatted(instalment(transfer.endToEndId()), transfer.cents(), payment.settledOn()));
        }
        earlier.add(payment);
    }

    void alarm(String sentence) {
        alarms.add(sentence);
    }

    /** Everything that must never happen and did. */
    public List<String> alarms() {
        return List.copyOf(alarms);
    }

    public List<Payment> all() {
        return payments.values().stream().flatMap(List::stream).toList();
    }

    public Map<UUID, List<Payment>> byInstalment() {
        return Collections.unmodifiableMap(payments);
    }

    /** All that was ever ordered, in cents, whatever became of it. */
    public long ordered() {
        return all().stream().mapToLong(Payment::cents).sum();
    }

    /** All that creditors kept, in cents. */
    public long paid() {
        return all().stream().filter(Payment::stays).mapToLong(Payment::cents).sum();
    }

    /** What the creditor kept of one instalment, in cents. */
    public long paid(UUID instalment) {
        return payments.getOrDefault(instalment, List.of()).stream()
                .filter(Payment::stays)
                .mapToLong(Payment::cents)
                .sum();
    }

    /** The instalment that a transfer pays: the EndToEndId begins with its id, with or without dashes. */
    static UUID instalment(String endToEndId) {
        var hex = endToEndId.replace("-", "");
        if (hex.length() < HEX_DIGITS_OF_ID
                || !hex.substring(0, HEX_DIGITS_OF_ID).matches("[0-9a-fA-F]+")) {
            throw new FileRefused(List.of("EndToEndId %s does not begin with an instalment".formatted(endToEndId)));
        }
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
