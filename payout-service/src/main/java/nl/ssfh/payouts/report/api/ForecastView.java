package nl.ssfh.payouts.report.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.report.domain.Forecast;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be paid in the coming twelve months, in cents. */
@Schema(name = "Forecast", description = "What is to be paid in the coming twelve months, in cents")
public record ForecastView(
        LocalDate on,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth from,

        @Schema(implementation = String.class, examples = "2025-08")
        YearMonth until,

        @Schema(examples = BASIS_NL) String basisNl,
        @Schema(examples = BASIS_EN) String basisEn,
        List<RowView> rows,
        List<WaitingView> waiting,

        @Schema(description = "Decided, and paid after those twelve months")
        long laterCents,

        @Schema(
                description =
                        "What of all lines below zero is open: what practices owe, on invoices too, and what was not paid yet")
        long toRecoverCents,

        YearView year) {

    static final String BASIS_NL =
            "Alleen wat vandaag besloten is, staat hierin. Wat nog niet is aangevraagd of besloten,"
                    + " telt niet mee. Wat praktijken terug moeten betalen, is zo snel mogelijk verrekend.";
    static final String BASIS_EN = "Only what is decided today is in this. What is not claimed or decided yet does not"
            + " count. What practices owe is set off as soon as it can be.";

    static ForecastView of(Forecast forecast, Function<YearMonth, LocalDate> payDay) {
        return new ForecastView(
                forecast.on(),
                forecast.first(),
                forecast.last(),
                BASIS_NL,
                BASIS_EN,
                forecast.withinTheYear().stream()
                        .map(each -> RowView.of(each, payDay.apply(each.month())))
                        .toList(),
                forecast.waiting().stream().map(WaitingView::of).toList(),
                forecast.later().cents(),
                forecast.toRecover().cents(),
                YearView.of(forecast));
    }

    /** One fee in one month of payment. */
    @Schema(name = "ForecastRow", description = "One fee in one month of payment")
    public record RowView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            LocalDate payDate,
            Fee fee,
            @Schema(description = "What is decided") long plannedCents,

            @Schema(description = "What of it is kept back, because of what practices owe")
            long setOffCents,

            @Schema(description = "What is left to pay") long expectedCents) {

        static RowView of(Forecast.Coming coming, LocalDate payDate) {
            return new RowView(
                    coming.month(),
                    payDate,
                    coming.fee(),
                    coming.planned().cents(),
                    coming.setOff().cents(),
                    coming.expected().cents());
        }
    }

    /** What of one fee has no day of payment, or is under way already. */
    @Schema(name = "ForecastWaiting", description = "What of one fee has no day of payment, or is under way already")
    public record WaitingView(
            Fee fee,
            @Schema(description = "In a run or a bank file") long underWayCents,

            @Schema(description = "Waits for an account or for a person")
            long heldCents,

            @Schema(description = "Came back, and waits for another account")
            long returnedCents) {

        static WaitingView of(Forecast.Waiting waiting) {
            return new WaitingView(
                    waiting.fee(),
                    waiting.underWay().cents(),
                    waiting.held().cents(),
                    waiting.returned().cents());
        }
    }

    /** What the calendar year of today is expected to cost. */
    @Schema(name = "ForecastYear", description = "What the calendar year of today is expected to cost")
    public record YearView(
            @Schema(examples = "2024") int year,

            @Schema(description = "Booked by the bank, less what came back")
            long paidCents,

            @Schema(description = "In a run or a bank file") long underWayCents,

            @Schema(description = "Still to be paid in this year")
            long expectedCents,

            @Schema(description = "All three together") long totalCents) {

        static YearView of(Forecast forecast) {
            return new YearView(
                    forecast.on().getYear(),
                    forecast.paidThisYear().cents(),
                    forecast.underWay().cents(),
                    forecast.expectedThisYear().cents(),
                    forecast.totalThisYear().cents());
        }
    }
}
