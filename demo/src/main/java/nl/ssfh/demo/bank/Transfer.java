package nl.ssfh.demo.bank;

/** One payment that the fund orders. */
public record Transfer(String endToEndId, long cents, String creditorName, String iban) {}
