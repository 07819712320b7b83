package nl.ssfh.demo.population;

/** The intern. The mail address is what makes two placements those of one student. */
public record Student(String name, String email, Language language) {}
