package nl.ssfh.portal.page;

import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.visit.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not work, in words.
 *
 * @param happened what it is
 * @param advice what the reader can do
 * @param reference to quote to the fund, for what nobody expected
 */
public record Trouble(Text happened, Text advice, @Nullable String reference) {

    static final Trouble NOT_FOUND = of(
            "Deze pagina is er niet",
            "This page is not there",
            "Kijk of het adres klopt, of ga naar uw overzicht. Misschien hoort de pagina bij iemand anders.",
            "Look whether the address is right, or go to your overview. Perhaps the page is somebody else's.");

    static final Trouble NOT_FOR_YOU = of(
            "Deze pagina is niet voor u",
            "This page is not for you",
            "U bent ingelogd met een rol die deze pagina niet mag zien. Log uit en log in als een ander, of ga naar uw overzicht.",
            "You are signed in with a role that may not see this page. Sign out and sign in as another, or go to your overview.");

    static final Trouble NOT_FROM_HERE = of(
            "Dit formulier is niet aangenomen",
            "This form was not taken",
            "Het kwam niet van een pagina van Mijn-SSFH. Open de pagina opnieuw en vul het formulier daar in.",
            "It did not come from a page of Mijn-SSFH. Open the page again and fill in the form there.");

    static final Trouble NOT_YOURS = of(
            "Dit formulier is door iemand anders ingevuld",
            "This form was filled in by somebody else",
            "Het is niet verstuurd: op deze computer is nu iemand anders ingelogd dan wie het invulde. Hebt u het zelf ingevuld? Log dan in een nieuw tabblad uit en weer in, en kom hier terug.",
            "It was not sent: somebody else is signed in on this computer now than who filled it in. Did you fill it in yourself? Then sign out and in again in a new tab, and come back here.");

    static final Trouble SIGN_IN_FAILED = of(
            "Inloggen is niet gelukt",
            "Signing in did not work",
            "Het duurde te lang, of u hebt het afgebroken. Probeer het opnieuw.",
            "It took too long, or you broke it off. Try again.");

    static final Trouble UNREACHABLE = of(
            "Dit onderdeel antwoordt nu niet",
            "This part does not answer now",
            "Probeer het over een paar minuten opnieuw.",
            "Try again in a few minutes.");

    static final Trouble OURS = of(
            "Er ging iets mis aan onze kant",
            "Something went wrong on our side",
            "Probeer het opnieuw. Gebeurt het weer, bel dan het fonds en noem het nummer hieronder.",
            "Try again. If it happens again, call the fund and quote the number below.");

    private static final Trouble UNCLEAR = of(
            "Dit is niet te lezen",
            "This cannot be read",
            "In het adres of het formulier staat iets wat deze pagina niet kent. Ga terug en probeer het opnieuw.",
            "The address or the form has something in it that this page does not know. Go back and try again.");

    private static final Trouble NOT_SIGNED_IN = of(
            "U bent niet meer ingelogd",
            "You are not signed in any more",
            "Log opnieuw in en probeer het nog een keer.",
            "Sign in again and try once more.");

    private static final Trouble CHANGED = of(
            "Dit is intussen gewijzigd",
            "This was changed meanwhile",
            "Open de pagina opnieuw en kijk hoe het nu staat.",
            "Open the page again and look how it stands now.");

    static final Trouble TOO_LARGE = of(
            "Dit bestand is te groot",
            "This file is too large",
            "Stuur een kleiner bestand. Ga terug om een ander bestand te kiezen.",
            "Send a smaller file. Go back to choose another file.");

    private static final Trouble WRONG_KIND = of(
            "Dit soort bestand kan hier niet",
            "This kind of file cannot be used here",
            "Kijk op de pagina welke bestanden kunnen, en kies een ander bestand.",
            "Look on the page which files can be used, and choose another file.");

    private static final Trouble TOO_MANY = of(
            "Er wordt nu te veel gevraagd",
            "Too much is asked now",
            "Wacht een minuut en probeer het opnieuw.",
            "Wait a minute and try again.");

    private static final Trouble NOT_NOW = of(
            "Dit kan nu niet",
            "This cannot be done now",
            "Ga terug en kijk hoe het nu staat.",
            "Go back and look how it stands now.");

    /** A request that cannot be met, by the status that says why. */
    static Trouble of(int status) {
        return switch (status) {
            case 400, 422 -> UNCLEAR;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_FOR_YOU;
            case 404, 405, 406, 410 -> NOT_FOUND;
            case 409, 412, 428 -> CHANGED;
            case 413 -> TOO_LARGE;
            case 415 -> WRONG_KIND;
            case 429 -> TOO_MANY;
            default -> NOT_NOW;
        };
    }

    /** In the words of the service; what is not there is told as for any page. */
    static Trouble refused(Refused e) {
        var general = of(e.status());
        if (general.equals(NOT_FOUND) || e.in(Language.NL).isBlank()) {
            return general;
        }
        return new Trouble(NOT_NOW.happened(), new Text(e.in(Language.NL), e.in(Language.EN)), null);
    }

    /** It passes by itself, or by signing in: the same may be sent again. */
    public boolean isPassing() {
        return reference != null || equals(UNREACHABLE) || equals(NOT_SIGNED_IN) || equals(TOO_MANY);
    }

    Trouble with(String number) {
        return new Trouble(happened, advice, number);
    }

    private static Trouble of(String nl, String en, String adviceNl, String adviceEn) {
        return new Trouble(new Text(nl, en), new Text(adviceNl, adviceEn), null);
    }
}
