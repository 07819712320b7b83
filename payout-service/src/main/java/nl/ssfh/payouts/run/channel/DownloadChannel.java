package nl.ssfh.payouts.run.channel;

import nl.ssfh.payouts.run.domain.BankChannel;
import nl.ssfh.payouts.run.domain.BankFile;

/** An officer carries the file to the bank: from now on he can take it from the API. */
final class DownloadChannel implements BankChannel {

    @Override
    public void deliver(BankFile file, Content content) {
        // Nothing moves until he comes.
    }
}
