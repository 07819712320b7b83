package nl.ssfh.notifications.letter;

/** What the templates for the fund's own people show. */
sealed interface Desk extends Page {

    record Run(String template, String month, int transactions, String total, String executionDate) implements Desk {}

    record Suspense(String template, int lines, String reportedOn) implements Desk {}

    record Budget(String template, int year, String fee, int percent, String available, String reserved)
            implements Desk {}

    /**
     * What was told on one day.
     *
     * @param failed payments that the bank refused or that came back
     * @param stuck messages that wait for a person
     */
    record Totals(
            String template,
            String day,
            long received,
            long decided,
            long paid,
            long held,
            long failed,
            long objections,
            long stuck)
            implements Desk {}
}
