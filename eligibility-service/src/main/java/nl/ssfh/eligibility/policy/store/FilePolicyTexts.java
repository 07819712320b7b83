package nl.ssfh.eligibility.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.RowChange;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.policy.domain.table.TableSource;

@ApplicationScoped
class FilePolicyTexts implements PolicyTexts {

    @Override
    public Policy compile(PolicyText text) {
        return files(text).compile();
    }

    @Override
    public List<TableSource> tables(PolicyText text) {
        return files(text).tables();
    }

    @Override
    public PolicyText copy(PolicyText text, String version, Validity months) {
        return new PolicyText(
                version, text.dmn(), ParametersFile.copy(text.version(), text.parameters(), version, months));
    }

    @Override
    public PolicyText withRow(PolicyText text, RowChange change) {
        var place = files(text).place().table(change.table());
        var table = tables(text).stream()
                .filter(each -> each.name().equals(change.table()))
                .findFirst()
                .orElseThrow(() -> place.refuse(Flaw.NO_TABLE));
        return new PolicyText(text.version(), new RowWriter(place, table, change).write(text.dmn()), text.parameters());
    }

    private static PolicyFiles files(PolicyText text) {
        return new PolicyFiles(text.version(), text.dmn(), text.parameters());
    }
}
