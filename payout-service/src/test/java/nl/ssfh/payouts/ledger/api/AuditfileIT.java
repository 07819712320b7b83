package nl.ssfh.payouts.ledger.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The auditfile holds the whole ledger of a year, as the structure of XAF 3.2 asks. */
@QuarkusTest
class AuditfileIT extends FundIT {

    static final String NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";

    /** Of each element the children that may stand in it, in the order of the published structure. */
    static final Map<String, List<String>> STRUCTURE = Map.ofEntries(
            Map.entry("auditfile", List.of("header", "company")),
            Map.entry(
                    "header", List.of("fiscalYear", "startDate", "endDate", "curCode", "dateCreated", "softwareDesc")),
            Map.entry(
                    "company",
                    List.of(
                            "companyName",
                            "taxRegistrationCountry",
                            "taxRegIdent",
                            "customersSuppliers",
                            "generalLedger",
                            "periods",
                            "openingBalance",
                            "transactions")),
            Map.entry("customersSuppliers", List.of("customerSupplier")),
            Map.entry("customerSupplier", List.of("custSupID", "custSupTp")),
            Map.entry("generalLedger", List.of("ledgerAccount")),
            Map.entry("ledgerAccount", List.of("accID", "accDesc", "accTp")),
            Map.entry("periods", List.of("period")),
            Map.entry("period", List.of("periodNumber", "startDatePeriod", "endDatePeriod")),
            Map.entry("openingBalance", List.of("opBalDate", "linesCount", "totalDebit", "totalCredit", "obLine")),
            Map.entry("obLine", List.of("nr", "accID", "amnt", "amntTp")),
            Map.entry("transactions", List.of("linesCount", "totalDebit", "totalCredit", "journal")),
            Map.entry("journal", List.of("jrnID", "desc", "jrnTp", "transaction")),
            Map.entry("transaction", List.of("nr", "desc", "periodNumber", "trDt", "trLine")),
            Map.entry(
                    "trLine",
                    List.of("nr", "accID", "docRef", "effDate", "desc", "amnt", "amntTp", "custSupID", "invRef")));

    @Test
    void a_year_holds_every_entry_once_and_its_totals_are_those_of_the_ledger() throws Exception {
        var claim = grant(practice(), 15_000, 20_000);
        grant(practice(), 10_000, 11_500);
        var paid = Api.pay("2024-09");
        book(paid);
        comeBack(paid.transfers().getFirst());
        today("2025-02-03");
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 18_000));

        for (int year : List.of(2024, 2025)) {
            var file = auditfile(year);
            assertOrder(file);
            assertTotals(file, year);
            assertReferences(file);
        }
        var opening = (Element) auditfile(2025)
                .getElementsByTagNameNS(NAMESPACE, "openingBalance")
                .item(0);
        assertThat(text(opening, "totalDebit")).isEqualTo(text(opening, "totalCredit"));
        assertThat(all(opening, "obLine"))
                .extracting(line -> text(line, "accID"))
                .contains("BANK", "EARLIER_RESULTS");
    }

    @Test
    void a_year_without_entries_is_a_file_without_lines() throws Exception {
        var file = auditfile(2024);

        assertOrder(file);
        assertThat(all(file, "trLine")).isEmpty();
        assertThat(text(
                        (Element) file.getElementsByTagNameNS(NAMESPACE, "transactions")
                                .item(0),
                        "linesCount"))
                .isEqualTo("0");
    }

    private void assertTotals(Element file, int year) {
        var transactions =
                (Element) file.getElementsByTagNameNS(NAMESPACE, "transactions").item(0);
        var ofYear = " from ledger_entry where extract(year from booked_on) = " + year;
        assertThat(all(file, "trLine")).hasSize((int) books.number("select count(*)" + ofYear));
        assertThat(text(transactions, "linesCount"))
                .isEqualTo(String.valueOf(all(file, "trLine").size()));
        assertThat(sum(file, "D"))
                .isEqualTo(Money.euros(text(transactions, "totalDebit")).cents())
                .isEqualTo(books.number("select sum(cents)" + ofYear + " and cents > 0"));
        assertThat(sum(file, "C"))
                .isEqualTo(Money.euros(text(transactions, "totalCredit")).cents());
        assertThat(all(file, "transaction"))
                .allSatisfy(each -> assertThat(sum(each, "D")).isEqualTo(sum(each, "C")));
        assertThat(byAccount(file)).isEqualTo(ofLedger(year));
    }

    private Map<String, Long> ofLedger(int year) {
        var sums = new HashMap<String, Long>();
        for (var account : List.of("BANK", "PAYABLE", "RECOVERABLE", "COST_STIPEND", "COST_SUPERVISION")) {
            var rows = " from ledger_entry where account = '%s' and extract(year from booked_on) = %d"
                    .formatted(account, year);
            if (books.number("select count(*)" + rows) > 0) {
                sums.put(account, books.number("select sum(cents)" + rows));
            }
        }
        return sums;
    }

    private static Map<String, Long> byAccount(Element file) {
        return all(file, "trLine").stream()
                .collect(groupingBy(line -> text(line, "accID"), summingLong(AuditfileIT::signed)));
    }

    /** What is referred to is there, ids are short enough, and every transaction lies in its period. */
    private static void assertReferences(Element file) {
        var suppliers = all(file, "customerSupplier").stream()
                .map(each -> text(each, "custSupID"))
                .toList();
        var accounts = all(file, "ledgerAccount").stream()
                .map(each -> text(each, "accID"))
                .toList();
        assertThat(suppliers).doesNotHaveDuplicates();
        assertThat(all(file, "trLine")).allSatisfy(line -> {
            assertThat(suppliers).contains(text(line, "custSupID"));
            assertThat(accounts).contains(text(line, "accID"));
            assertThat(text(line, "custSupID")).hasSizeLessThanOrEqualTo(35);
        });
        assertThat(all(file, "transaction"))
                .allSatisfy(
                        each -> assertThat(Integer.parseInt(text(each, "trDt").substring(5, 7)))
                                .isEqualTo(Integer.parseInt(text(each, "periodNumber"))));
        var numbers = new HashSet<String>();
        assertThat(all(file, "transaction"))
                .allSatisfy(each -> assertThat(numbers.add(text(each, "nr"))).isTrue());
    }

    private static void assertOrder(Element element) {
        var allowed = STRUCTURE.getOrDefault(element.getLocalName(), List.of());
        assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
        int at = 0;
        for (var child : children(element)) {
            assertThat(allowed).as(element.getLocalName()).contains(child.getLocalName());
            int place = allowed.indexOf(child.getLocalName());
            assertThat(place).as(child.getLocalName()).isGreaterThanOrEqualTo(at);
            at = place;
            assertOrder(child);
        }
    }

    private static Element auditfile(int year) throws Exception {
        var answer = as(Tokens.auditor("ada"))
                .get("/v1/ledger/auditfile?year=" + year)
                .then()
                .statusCode(200);
        assertThat(answer.extract().header("Content-Disposition")).contains("auditfile-%d.xaf".formatted(year));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.extract().asByteArray()))
                .getDocumentElement();
    }

    private static long sum(Element element, String side) {
        return all(element, "trLine").stream()
                .filter(line -> text(line, "amntTp").equals(side))
                .mapToLong(line -> Math.abs(signed(line)))
                .sum();
    }

    private static long signed(Element line) {
        long cents = Money.euros(text(line, "amnt")).cents();
        return text(line, "amntTp").equals("D") ? cents : -cents;
    }

    private static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Element> all(Element element, String name) {
        var found = element.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
    }
}
