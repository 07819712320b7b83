package nl.ssfh.claims.practice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.Province;
import org.jspecify.annotations.Nullable;

/** A GP practice (huisartsenpraktijk) that takes in students. */
@Entity
public class Practice {

    @Id
    private UUID id;

    private String name;
    private String kvk;

    @Nullable
    private String branch;

    @Nullable
    private String agb;

    @Nullable
    private String sbb;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Province province;

    private String pfzw;
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private Language contactLanguage;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Practice() {} // for JPA

    public Practice(UUID id, Registration registration) {
        this.id = id;
        this.pfzw = registration.pfzw();
        take(registration.details());
    }

    public void change(Details details) {
        take(details);
    }

    private void take(Details details) {
        this.name = details.name();
        this.kvk = details.kvk();
        this.branch = details.branch();
        this.agb = details.agb();
        this.sbb = details.sbb();
        this.province = details.province();
        this.contactEmail = details.contact().email().value();
        this.contactLanguage = details.contact().language();
    }

    public UUID id() {
        return id;
    }

    public Details details() {
        var contact = new Contact(new MailAddress(contactEmail), contactLanguage);
        return new Details(name, kvk, branch, agb, sbb, province, contact);
    }

    /** As the others are told where it lies. */
    public PracticeLocated located() {
        return new PracticeLocated(id, province);
    }

    /** The number of registration, which {@link PfzwNumbers} may have replaced since. */
    public String registeredPfzw() {
        return pfzw;
    }

    public long version() {
        return version;
    }
}
