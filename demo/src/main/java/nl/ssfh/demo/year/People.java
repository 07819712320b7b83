package nl.ssfh.demo.year;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.ssfh.local.Tokens;

/** The people of the fund who take part; practices log in with their mail address. */
final class People {

    /** Prepares payment runs. */
    static final String OLGA = "olga";
    /** Releases what Olga prepared; never both. */
    static final String OTTO = "otto";
    /** Audits: he reads everything and changes nothing. */
    static final String AXEL = "axel";

    private People() {}

    /** How the platform knows a person: the subject of his token. */
    static String subject(Tokens tokens, String login) {
        var claims = tokens.of(login).split("\\.", -1)[1];
        var json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return Json.read(json).path("sub").asText();
    }
}
