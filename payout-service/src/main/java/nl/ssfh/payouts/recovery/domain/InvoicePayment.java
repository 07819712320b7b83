package nl.ssfh.payouts.recovery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;

/**
 * What came in on an invoice, as an officer booked it.
 *
 * @param bankEntry the line of the bank in suspense that it is: no officer books money that no bank reported
 */
public record InvoicePayment(
        UUID id, UUID invoice, Money amount, LocalDate receivedOn, UUID bankEntry, String by, Instant at) {}
