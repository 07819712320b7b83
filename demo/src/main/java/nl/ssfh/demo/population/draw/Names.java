package nl.ssfh.demo.population.draw;

import java.util.List;
import nl.ssfh.demo.population.Language;
import nl.ssfh.demo.population.Student;

/** Invented names; no person behind them. */
final class Names {

    private static final List<String> GIVEN = words(
            "Sanne Fatima Lotte Daan Emma Youssef Femke Iris Noor Sem Anouk Bram Eva Samira Tess Luuk Marit Nadia Julia"
                    + " Mees Esra Fleur Ilse Jip Kim Lieke Malak Naomi Olivia Pien Quinten Roos Selma Thijs Ugur Vera"
                    + " Wout Yara Zoë Annelies Büsra Chloé");
    private static final List<String> FAMILY = words(
            "Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok Jacobs Yilmaz"
                    + " Kuipers Veenstra Postma Prins Blom Huisman Kramer Willems Evers Hoekstra Koster Schouten Wolters"
                    + " Timmermans Verhoeven Özdemir Haddad Groen Maas Scholten");
    private static final List<String> PLACES = words("Almere Amersfoort Arnhem Assen Breda Delft Deventer Dokkum Ede"
            + " Emmen Gouda Haarlem Heerlen Helmond Hoorn Leiden Lelystad Meppel Nijmegen Roermond Sneek Tiel Utrecht"
            + " Venlo Vlissingen Weesp Zeist Zwolle");
    private static final int PERCENT_ENGLISH = 8;

    private Names() {}

    static String family(Dice dice) {
        return dice.pick(FAMILY);
    }

    static String place(Dice dice) {
        return dice.pick(PLACES);
    }

    static Student student(Dice dice, int number) {
        return new Student(
                dice.pick(GIVEN) + " " + dice.pick(FAMILY),
                "student%04d@leerlingen.example".formatted(number),
                dice.chance(PERCENT_ENGLISH) ? Language.EN : Language.NL);
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }
}
