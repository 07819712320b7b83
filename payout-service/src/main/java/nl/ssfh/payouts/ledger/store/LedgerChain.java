package nl.ssfh.payouts.ledger.store;

/** What the chain over the ledger is made of. */
final class LedgerChain {

    /** The text of an entry, as the database writes it: the same for the sealer and for whoever verifies. */
    static final String TEXT = """
            jsonb_build_array(id, transaction, account, cents, instalment, kind, cause, booked_on,
              (extract(epoch from written_at) * 1000000)::bigint)::text
            """;

    private LedgerChain() {}

    /** What is signed of a seal. Its place is in it, so that no seal can stand for another. */
    static String signed(long link, long upto, String hash) {
        return "ledger seal %d up to %d: %s".formatted(link, upto, hash);
    }
}
