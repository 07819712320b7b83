package nl.ssfh.portal.practice;

import java.util.List;
import java.util.Objects;
import nl.ssfh.portal.apis.ChangesApi.Foreseen;
import nl.ssfh.portal.apis.ChangesApi.ForeseenMonth;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;

/** What a change means for the money, before it is told. */
public record Meaning(Foreseen foreseen) {

    /** One month and fee, with the amount now and then. */
    public record Line(ForeseenMonth month, Text fee) {}

    public boolean isAway() {
        return foreseen.months() == null;
    }

    public List<Line> lines() {
        return months().stream()
                .map(month -> new Line(month, MoneyLine.name(month.fee())))
                .toList();
    }

    /** More when above zero, less when below. */
    public long difference() {
        return months().stream()
                .mapToLong(month -> month.afterCents() - month.beforeCents())
                .sum();
    }

    public long size() {
        return Math.abs(difference());
    }

    private List<ForeseenMonth> months() {
        return Objects.requireNonNullElse(foreseen.months(), List.of());
    }
}
