package nl.ssfh.local.oidc;

import java.util.stream.Collectors;
import nl.ssfh.local.people.People;
import nl.ssfh.local.people.Person;

/** The page on which somebody chooses who to be. */
record LoginPage(People people) {

    String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Choose who you are</title>
                <style>
                body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem }
                button { font: inherit; display: block; width: 100%%; text-align: start; padding: .7rem 1rem;
                  margin: .4rem 0; border: 1px solid #767676; border-radius: .4rem; background: #fff; cursor: pointer }
                button:hover, button:focus { border-color: #154273; outline: 2px solid #154273 }
                input { font: inherit; padding: .5rem; width: 100%%; box-sizing: border-box }
                small { color: #555 }
                </style>
                </head>
                <body>
                <main>
                <h1>Choose who you are</h1>
                <p>This machine only: there are no passwords.</p>
                <form method="post">
                %s
                </form>
                <form method="post">
                <label for="username">Or anybody else</label>
                <input id="username" name="username" autocomplete="off" aria-describedby="hint" aria-required="true">
                <small id="hint">Ends in @officer, @auditor or @student for that role; everybody else belongs to a
                practice.</small>
                <button>Log in</button>
                </form>
                </main>
                </body>
                </html>
                """.formatted(people.all().stream().map(LoginPage::choice).collect(Collectors.joining("\n")));
    }

    private static String choice(Person person) {
        return "<button name=\"username\" value=\"%s\">%s<br><small>%s</small></button>"
                .formatted(escape(person.login()), escape(person.name()), escape(person.note()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
