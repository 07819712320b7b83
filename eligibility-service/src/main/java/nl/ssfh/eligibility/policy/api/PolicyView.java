package nl.ssfh.eligibility.policy.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.app.ShowPolicies.Shown;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.Parameter;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyState;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.table.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy version, without the contents of its tables. */
@Schema(name = "Policy", description = "A policy version, without the contents of its tables")
record PolicyView(
        @Schema(description = "Under which the audit trail names it")
        UUID id,

        @Schema(examples = "ssfh-2024") String version,

        @Schema(description = "Decisions are taken by what is PUBLISHED or ENDED", examples = "PUBLISHED")
        PolicyState state,

        @Schema(description = "In words, per language (nl, en)")
        Map<String, String> name,

        @Schema(
                implementation = String.class,
                examples = "2024-01",
                description = "The first placement-month it is for")
        YearMonth firstMonth,

        @Schema(implementation = String.class, description = "The last placement-month, absent while there is no end")
        @Nullable
        YearMonth lastMonth,

        @Schema(description = "SHA-256 of the files of the policy")
        String hash,

        List<ParameterView> parameters,
        List<TableView> tables,

        @Schema(description = "Through whose hands it went; shown to officers and auditors only") @Nullable
        HandsView hands) {

    @Schema(name = "PolicyHands", description = "Through whose hands a policy version went")
    record HandsView(
            @Schema(examples = "officer-1", description = "Who changed its contents last")
            String changedBy,

            @Schema(examples = "officer-1", description = "Absent while nobody proposed it") @Nullable
            String proposedBy,

            @Schema(examples = "officer-2", description = "Absent while nobody published it") @Nullable
            String publishedBy) {

        static HandsView of(PolicyVersion version) {
            return new HandsView(version.changedBy(), version.proposedBy(), version.publishedBy());
        }
    }

    @Schema(name = "PolicyParameter", description = "A parameter of a policy version, with where it comes from")
    record ParameterView(
            String name,
            String value,
            @Schema(description = "In Dutch") String source,

            @Schema(description = "True when it is assumed and not published")
            boolean assumed) {

        static ParameterView of(String name, Parameter<?> parameter) {
            return new ParameterView(
                    name, parameter.value().toString(), parameter.source(), parameter.basis() == Basis.ASSUMED);
        }
    }

    @Schema(name = "PolicyTable", description = "A decision table of a policy version, by its size")
    record TableView(
            String name,
            int rows,

            @Schema(description = "How many of them are assumed and not published")
            long assumedRows) {

        static TableView of(Table<?> table) {
            var assumed = table.rows().stream().filter(row -> row.basis() == Basis.ASSUMED);
            return new TableView(table.name(), table.rows().size(), assumed.count());
        }
    }

    static PolicyView of(Shown shown) {
        var policy = shown.policy();
        var months = shown.version().validity();
        return new PolicyView(
                shown.version().id(),
                policy.version(),
                shown.version().state(),
                policy.parameters().name(),
                months.first(),
                months.last(),
                policy.hash(),
                parameters(policy),
                Stream.of(policy.exclusions(), policy.baseAmounts(), policy.supplements())
                        .map(TableView::of)
                        .toList(),
                shown.withHands() ? HandsView.of(shown.version()) : null);
    }

    private static List<ParameterView> parameters(Policy policy) {
        return policy.parameters().byName().entrySet().stream()
                .filter(each -> !each.getKey().equals("placementMonths"))
                .map(each -> ParameterView.of(each.getKey(), each.getValue()))
                .toList();
    }
}
