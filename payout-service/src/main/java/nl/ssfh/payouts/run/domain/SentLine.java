package nl.ssfh.payouts.run.domain;

import java.util.UUID;
import nl.ssfh.contracts.PaidLine;

/** An instalment that goes to the bank, with the amount of its transaction. */
public record SentLine(UUID placement, UUID practice, PaidLine line) {}
