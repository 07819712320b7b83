package nl.ssfh.portal.fund;

import java.util.Arrays;
import java.util.Optional;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/** What can wait for the fund, in the order in which it is shown; the address names it in the filter. */
public enum JobKind {
    OBJECTION("bezwaren", "Bezwaren", "Objections"),
    REVIEW("beoordelingen", "Beoordelingen", "Reviews"),
    RUN("betaalruns", "Betaalruns", "Payment runs"),
    BANK("bank", "Onverklaard van de bank", "Unexplained, from the bank"),
    RETURNED("teruggekomen", "Teruggekomen", "Came back"),
    HELD("aangehouden", "Aangehouden", "Held lines"),
    ACCOUNT("rekeningen", "Rekeningen", "Bank accounts"),
    RECEIPT("niet-ontvangen", "Niet ontvangen", "Not received"),
    RECOVERY("terugvorderingen", "Terugvorderingen", "Recoveries"),
    BUDGET("begroting", "Begroting", "Budget"),
    SAMPLE("steekproeven", "Steekproeven", "Samples"),
    TASK("taken", "Andere taken", "Other tasks"),
    PARKED("geparkeerd", "Geparkeerd", "Parked"),
    /** Stands until an officer ends it; nobody waits for it. */
    HOLD("blokkades", "Blokkades", "Holds"),
    /** Ends by itself. */
    OVERRIDE("uitzonderingen", "Uitzonderingen", "Exceptions");

    private final String address;
    private final String nl;
    private final String en;

    JobKind(String address, String nl, String en) {
        this.address = address;
        this.nl = nl;
        this.en = en;
    }

    static Optional<JobKind> of(@Nullable String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    public String address() {
        return address;
    }

    public Text text() {
        return new Text(nl, en);
    }

    /** Shown when it is asked for, and not among what waits. */
    boolean isStanding() {
        return this == HOLD || this == OVERRIDE;
    }
}
