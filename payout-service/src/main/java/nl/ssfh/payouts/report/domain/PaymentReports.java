package nl.ssfh.payouts.report.domain;

import java.util.function.Consumer;

/** Adds up all lines of the fund. */
public interface PaymentReports {

    /** Every group as it comes, in the order of what was asked for. Returns all groups together. */
    Figures each(PaymentQuery query, Consumer<PaymentReport.Line> effect);
}
