package nl.ssfh.portal.practice;

import java.util.List;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Text;

/** What is asked of who may act for a practice; each question is called as the field of the API that it fills. */
final class MandateQuestions {

    private static final Question ROLE = Question.choice(
            "role",
            new Text("Wat mag hij of zij?", "What may he or she do?"),
            null,
            Questions.options(MandateRole.values(), Words::role));

    private static final Question LAST_DAY = Question.day(
                    "lastDay",
                    new Text("Tot en met welke dag? (niet verplicht)", "Until which day? (optional)"),
                    new Text("Laat leeg als er geen einde is.", "Leave open when there is no end."))
            .optional();

    static final List<Question> PERSON = List.of(
            Question.mail(
                    "email",
                    new Text("E-mailadres", "Mail address"),
                    new Text(
                            "Hij of zij krijgt een mail met een link, en hoeft nog geen account te hebben.",
                            "He or she gets a mail with a link, and needs no account yet.")),
            Question.language(new Text("Taal van de mail", "Language of the mail"), null),
            ROLE,
            LAST_DAY);

    static final List<Question> ORGANISATION = List.of(
            Question.text(
                    "kvk",
                    new Text("KvK-nummer van het kantoor of de organisatie", "Trade register number (KvK)"),
                    new Text(
                            "Acht cijfers. Iedereen die daar lid is, mag dan voor uw praktijk handelen.",
                            "Eight digits. Everybody who is a member there may then act for your practice.")),
            ROLE,
            LAST_DAY);

    private MandateQuestions() {}
}
