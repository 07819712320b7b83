package nl.ssfh.proof;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.proof.browser.Window;

/** Somebody answers the questions of a claim, step by step. */
record Filing(Window window) {

    /** From the first step to the last, for a placement of five months that began this month. */
    void answer(String student, LocalDate today) {
        student(student, "noor@student.example");
        course();
        days(today);
        hoursAndAgreement();
    }

    void student(String name, String email) {
        window.fill("Naam van de student", name)
                .fill("E-mailadres van de student", email)
                .choose("Nederlands")
                .click("Bewaren en verder");
        window.page().waitForURL("**/opleiding");
    }

    void course() {
        window.choose("Doktersassistent")
                .choose("BOL (vooral op school)")
                .choose("1")
                .choose("Nee, een gewone student")
                .click("Bewaren en verder");
        window.page().waitForURL("**/stage");
    }

    /** Five whole months from this one on. */
    void days(LocalDate inFirstMonth) {
        day(window, "firstDay", inFirstMonth.withDayOfMonth(1));
        day(window, "lastDay", inFirstMonth.withDayOfMonth(1).plusMonths(5).minusDays(1));
    }

    void hoursAndAgreement() {
        window.fill("Uren per week", "16").page().check("#employedInSameFunction-false");
        window.click("Bewaren en verder");
        window.page().waitForURL("**/overeenkomst");
        agreement(window);
    }

    static void agreement(Window window) {
        window.page().check("#mandatoryFormat-true");
        window.page().check("#namesPractice-true");
        window.page().check("#namesStudent-true");
        window.click("Bewaren en verder");
    }

    static void month(Window window, String name, YearMonth month) {
        window.page().fill("#" + name + "-maand", String.valueOf(month.getMonthValue()));
        window.page().fill("#" + name + "-jaar", String.valueOf(month.getYear()));
    }

    static void day(Window window, String name, LocalDate day) {
        window.page().fill("#" + name + "-dag", String.valueOf(day.getDayOfMonth()));
        window.page().fill("#" + name + "-maand", String.valueOf(day.getMonthValue()));
        window.page().fill("#" + name + "-jaar", String.valueOf(day.getYear()));
    }
}
