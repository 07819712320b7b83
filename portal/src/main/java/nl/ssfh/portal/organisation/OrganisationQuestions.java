package nl.ssfh.portal.organisation;

import java.util.List;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Text;

/** What is asked of an organisation and its members; each question is called as the field of the API that it fills. */
final class OrganisationQuestions {

    static final List<Question> NEW = List.of(
            Question.text("name", new Text("Naam", "Name"), null).own("organization"),
            Question.text(
                    "kvk",
                    new Text("KvK-nummer", "Trade register number (KvK)"),
                    new Text("Acht cijfers.", "Eight digits.")),
            Question.choice(
                    "kind",
                    new Text("Wat voor organisatie is het?", "What kind of organisation is it?"),
                    null,
                    List.of(
                            new Option("ACCOUNTANT", new Text("Administratiekantoor of accountant", "Accountant")),
                            new Option("REGIONAL", new Text("Regionale organisatie", "Regional organisation")),
                            new Option("OTHER", new Text("Iets anders", "Something else")))));

    static final List<Question> MEMBER = List.of(
            Question.mail(
                    "email",
                    new Text("E-mailadres", "Mail address"),
                    new Text("Hij of zij krijgt een mail met een link.", "He or she gets a mail with a link.")),
            Question.language(new Text("Taal van de mail", "Language of the mail"), null),
            Question.choice(
                    "role",
                    new Text("Wat wordt hij of zij?", "What does he or she become?"),
                    null,
                    List.of(
                            new Option(
                                    "MEMBER",
                                    new Text("Lid: handelt voor de praktijken", "Member: acts for the practices")),
                            new Option(
                                    "ADMIN",
                                    new Text(
                                            "Beheerder: beheert ook de leden",
                                            "Administrator: manages the members too")))));

    private OrganisationQuestions() {}
}
