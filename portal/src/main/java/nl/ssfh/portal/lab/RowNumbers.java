package nl.ssfh.portal.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.portal.apis.PolicyAnswers.Table;
import nl.ssfh.portal.page.Page;

/** The rows of a version as people count them on its page, by the table and id under which services know them. */
public record RowNumbers(Map<String, Integer> numbers) {

    public RowNumbers {
        numbers = Map.copyOf(numbers);
    }

    static RowNumbers of(List<Table> tables) {
        var numbers = new HashMap<String, Integer>();
        for (var table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                numbers.put(key(table.name(), table.rows().get(row).id()), row + 1);
            }
        }
        return new RowNumbers(numbers);
    }

    /** Such as 'rij 5'; a parameter, which is no row, by its name. */
    public String name(Page page, String table, String row) {
        var number = numbers.get(key(table, row));
        return number == null ? PolicyWords.name(row).in(page.language()) : page.say("rij", "row") + " " + number;
    }

    /** Where a row stands on the page of its version. */
    public String address(String version, String table, String row) {
        return "/fonds/beleid/%s#%s-%s".formatted(version, table, numbers.get(key(table, row)));
    }

    private static String key(String table, String row) {
        return table + " " + row;
    }
}
