package nl.ssfh.eligibility.yields.domain;

import static java.util.Comparator.comparingLong;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which groups to hide so that nobody can be picked out: those with fewer than five persons, and as many others as it
 * takes to keep the total from giving them away (complementary suppression). What is hidden is always at least two
 * groups and five persons, so that the total less what is shown says nothing of a few.
 */
final class SmallGroups {

    /** The fewest persons of whom anything is told. */
    static final int FEWEST = 5;

    private SmallGroups() {}

    /** The segments to hide. */
    static Set<String> hidden(List<Group> groups) {
        var hidden = new HashSet<String>();
        long persons = 0;
        for (var group : smallestFirst(groups)) {
            if (!isSmall(group.persons()) && (hidden.isEmpty() || (hidden.size() > 1 && !isSmall(persons)))) {
                break;
            }
            hidden.add(group.segment());
            persons += group.persons();
        }
        return hidden;
    }

    static boolean isSmall(long persons) {
        return persons < FEWEST;
    }

    private static List<Group> smallestFirst(List<Group> groups) {
        return groups.stream()
                .sorted(comparingLong(Group::persons).thenComparing(Group::segment))
                .toList();
    }
}
