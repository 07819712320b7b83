package nl.ssfh.payouts.seal;

import java.util.UUID;

/**
 * The key of one thing, as it is stored: nobody can use it without the key of the fund that wraps it.
 *
 * @param owner the thing: a bank account, or a run with its file
 * @param ring the name of the wrapping key
 * @param wrapped in Base64
 */
record WrappedKey(UUID owner, String ring, String wrapped) {}
