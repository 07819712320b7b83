package nl.ssfh.portal.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.page.Page;

/** Whose statements somebody has as a student: one for each mail address by which practices know him. */
final class OwnStatements {

    private OwnStatements() {}

    /** Named by their placements, when there are several to choose from. */
    static List<Payee> of(List<MyPlacement> placements, Page page) {
        var named = placements.stream()
                .collect(groupingBy(
                        MyPlacement::student,
                        LinkedHashMap::new,
                        mapping(placement -> name(placement, page), joining(", "))));
        return named.entrySet().stream()
                .map(own -> Payee.student(own.getKey(), named.size() == 1 ? null : own.getValue()))
                .toList();
    }

    private static String name(MyPlacement placement, Page page) {
        return "%s (%s)".formatted(placement.practiceName(), page.month(YearMonth.from(placement.firstDay())));
    }
}
