package nl.ssfh.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The arrows of the house, and what nobody in it may do. */
@Order(3)
class HouseRulesTest {

    static final JavaClasses CODE = House.code();

    static final String PORTAL = "nl.ssfh.portal..";

    static final String[] SERVICES = {
        "nl.ssfh.claims..", "nl.ssfh.eligibility..", "nl.ssfh.payouts..", "nl.ssfh.notifications.."
    };

    @Test
    void the_domain_knows_no_framework() {
        check(classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "jakarta.persistence..",
                        "org.apache.commons.statistics..",
                        "org.jspecify..",
                        "..domain..",
                        "nl.ssfh.contracts.."));
    }

    @Test
    void contracts_are_plain_java() {
        check(classes()
                .that()
                .resideInAPackage("nl.ssfh.contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "nl.ssfh.contracts.."));
    }

    @Test
    void services_meet_only_in_contracts_and_platform() {
        check(slices().matching("nl.ssfh.(claims|eligibility|payouts|notifications|portal)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void the_portal_knows_the_services_by_their_apis_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(PORTAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.ssfh.platform..", "java.sql..", "javax.sql..", "org.apache.kafka.."));
    }

    @Test
    void the_platform_knows_no_service() {
        check(noClasses()
                .that()
                .resideInAPackage("nl.ssfh.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICES));
    }

    @Test
    void the_domain_is_asked_and_asks_nobody() {
        check(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..api..", "..app..", "..messaging..", "..store.."));
    }

    @Test
    void nobody_reaches_into_the_doors() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..app..", "..store..", "..domain..")
                .and()
                .resideInAnyPackage(SERVICES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "nl.ssfh.claims..api..",
                        "nl.ssfh.eligibility..api..",
                        "nl.ssfh.payouts..api..",
                        "nl.ssfh.notifications..api..",
                        "..messaging.."));
    }

    @Test
    void doors_do_not_reach_past_the_work_into_the_store() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..api..", "..messaging..")
                .and()
                .resideInAnyPackage(SERVICES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store.."));
    }

    @Test
    void the_work_knows_its_store_by_the_domain_alone() {
        check(noClasses()
                .that()
                .resideInAPackage("..app..")
                .and()
                .resideInAnyPackage(SERVICES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store.."));
    }

    @Test
    void the_store_knows_the_terms_of_the_work_and_nothing_else_of_it() {
        check(noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..app..").and(not(simpleNameEndingWith("Terms")))));
    }

    @Test
    void nobody_asks_the_wall_clock() {
        for (var type :
                List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, YearMonth.class)) {
            check(noClasses().that().resideInAnyPackage(SERVICES).should().callMethod(type, "now"));
            check(noClasses().that().resideInAPackage(PORTAL).should().callMethod(type, "now"));
        }
    }

    @Test
    void money_is_never_a_floating_number() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "nl.ssfh.contracts..", "nl.ssfh.claims..", "nl.ssfh.eligibility..", "nl.ssfh.payouts..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class));
    }

    @Test
    void chance_has_a_seed() {
        check(noClasses().should().callConstructor(Random.class).orShould().callMethod(Math.class, "random"));
    }

    @Test
    void every_operation_says_who_may_and_has_a_stable_name() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .haveName("unsubscribe")
                .andShould()
                .beAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation"));
        check(classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .areNotInterfaces()
                .and()
                .resideOutsideOfPackage(PORTAL)
                .should()
                .haveSimpleNameEndingWith("Resource"));
    }

    @Test
    void the_rules_look_at_every_service() {
        for (var service : SERVICES) {
            var root = service.replace("..", "");
            assertThat(CODE.stream().filter(type -> type.getPackageName().startsWith(root)))
                    .as(root)
                    .hasSizeGreaterThan(10);
        }
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }
}
