package nl.ssfh.demo.year;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.local.Tokens;

/** What practices do once: register themselves, and say where their money goes. */
final class Practices {

    private final Api claims;
    private final Api payouts;
    private final Directory directory;

    Practices(Api claims, Api payouts, Directory directory) {
        this.claims = claims;
        this.payouts = payouts;
        this.directory = directory;
    }

    /** The fund reads in who pays contributions; practices that are unknown there stand not in the file. */
    void readContributions(Population population) {
        var rows = population.practices().stream()
                .filter(practice -> practice.contribution() != null)
                .map(practice -> practice.pfzw() + "," + practice.contribution())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!rows.isEmpty()) {
            var csv = "pfzw_number,status\n" + rows + "\n";
            claims.put(People.OLGA, "/v1/contribution-register", "text/csv", csv);
        }
    }

    void register(Practice practice) {
        var body = Json.object(
                "name", practice.name(),
                "kvk", practice.kvk(),
                "branch", practice.branch(),
                "agb", practice.agb(),
                "pfzw", practice.pfzw(),
                "contact",
                        Json.object(
                                "email",
                                practice.email(),
                                "language",
                                practice.language().code()));
        var answer = claims.create(practice.email(), "/v1/practices", "practice " + practice.key(), body);
        directory.add(practice, Json.id(answer));
    }

    void enterFirstAccount(Practice practice) {
        if (practice.account().iban() != null) {
            enter(practice, practice.account().iban());
        }
    }

    void enterNewAccount(Practice practice) {
        enter(practice, Objects.requireNonNull(practice.account().newIban()));
    }

    /** A student who files for himself needs a mandate, or the practice would not be his business. */
    void giveMandate(Practice practice, String login, Tokens tokens) {
        claims.create(
                practice.email(),
                "/v1/practices/%s/mandates".formatted(directory.of(practice)),
                "mandate %s %s".formatted(practice.key(), login),
                Json.object("subject", People.subject(tokens, login), "role", "FILER"));
    }

    private void enter(Practice practice, String iban) {
        payouts.put(
                practice.email(),
                "/v1/practices/%s/bank-account".formatted(directory.of(practice)),
                Json.object("iban", iban, "holder", practice.name()));
    }
}
