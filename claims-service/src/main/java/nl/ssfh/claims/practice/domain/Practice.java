package nl.ssfh.claims.practice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
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

    private String pfzw;
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private Language contactLanguage;

    @SuppressWarnings("NullAway.Init")
    protected Practice() {} // for JPA

    public Practice(UUID id, Registration registration) {
        this.id = id;
        this.name = registration.name();
        this.kvk = registration.kvk();
        this.branch = registration.branch();
        this.agb = registration.agb();
        this.pfzw = registration.pfzw();
        this.contactEmail = registration.contact().email().value();
        this.contactLanguage = registration.contact().language();
    }

    public UUID id() {
        return id;
    }

    public Registration registration() {
        var contact = new Contact(new MailAddress(contactEmail), contactLanguage);
        return new Registration(name, kvk, branch, agb, pfzw, contact);
    }
}
