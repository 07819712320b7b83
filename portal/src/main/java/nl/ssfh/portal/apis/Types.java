package nl.ssfh.portal.apis;

/** The types of the files that services write. */
final class Types {

    static final String CSV = "text/csv";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Types() {}
}
