package nl.ssfh.payouts.report.domain;

import java.util.List;

/** What became of the money, group by group, and of all groups together. */
public record PaymentReport(PaymentQuery query, List<Line> lines, Figures total) {

    public PaymentReport {
        lines = List.copyOf(lines);
    }

    /** One group. */
    public record Line(Group group, Figures figures) {}
}
