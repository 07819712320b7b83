package nl.ssfh.payouts.ledger.domain;

/**
 * Where the chain of hashes over the ledger stood after some entries.
 *
 * @param link 1 for the first seal, one more for each
 * @param upto the number of the last entry that it holds
 * @param entries how many it holds, all after those of the seal before
 * @param hash over all entries up to here
 */
public record LedgerSeal(long link, long upto, int entries, String hash) {}
