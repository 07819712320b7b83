package nl.ssfh.payouts.run.domain;

/** The fund's own account, from which a run is paid. */
public record Debtor(String name, String iban) {}
