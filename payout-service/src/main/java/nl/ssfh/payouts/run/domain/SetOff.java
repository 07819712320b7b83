package nl.ssfh.payouts.run.domain;

import java.util.UUID;
import nl.ssfh.contracts.Money;

/** What a run keeps back of one instalment because of a recovery from the same practice. */
public record SetOff(UUID recovery, UUID instalment, Money amount) {}
