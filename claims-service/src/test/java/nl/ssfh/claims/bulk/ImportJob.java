package nl.ssfh.claims.bulk;

/** A file for tests that wait until the job takes it in. */
public final class ImportJob {

    private ImportJob() {}

    /** One good line; returns the import. */
    public static String send(String token, String practice) {
        return CsvFile.sent(token, ImportBreakIT.file(practice, 1));
    }

    /** A file of which no line can be done. */
    public static String sendBroken(String token) {
        return CsvFile.sent(token, CsvFile.HEADER + CsvFile.line("x", "x"));
    }
}
