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

    static final Trouble SIGN_IN_FAILED = of(
            "Inloggen is niet gelukt",
            "Signing in did not work",
            "Het duurde te lang, of u hebt het afgebroken. Probeer het opnieuw.",
            "It took too long, or you broke it off. Try again.");

    static final Trouble UNREACHABLE = of(
            "Dit onderdeel antwoordt nu niet",
            "This part does not answer now",
            "Er is niets van u verloren gegaan. Probeer het over een paar minuten opnieuw.",
            "Nothing of yours is lost. Try again in a few minutes.");

    static final Trouble OURS = of(
            "Er ging iets mis aan onze kant",
            "Something went wrong on our side",
            "Probeer het opnieuw. Gebeurt het weer, bel dan het fonds en noem het nummer hieronder.",
            "Try again. If it happens again, call the fund and quote the number below.");

    static Trouble refused(Refused e) {
        return of("Dit kan nu niet", "This cannot be done now", e.in(Language.NL), e.in(Language.EN));
    }

    Trouble with(String number) {
        return new Trouble(happened, advice, number);
    }

    private static Trouble of(String nl, String en, String adviceNl, String adviceEn) {
        return new Trouble(new Text(nl, en), new Text(adviceNl, adviceEn), null);
    }
}
