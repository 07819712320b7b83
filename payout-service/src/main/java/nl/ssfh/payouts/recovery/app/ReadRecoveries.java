package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.recovery.domain.History;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.Invoices;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryFilter;
import nl.ssfh.payouts.recovery.domain.WriteOffs;
import nl.ssfh.platform.problem.Problem;

/** Reads recoveries and invoices. */
@ApplicationScoped
public class ReadRecoveries {

    private final Recoveries recoveries;
    private final Invoices invoices;
    private final WriteOffs writeOffs;

    ReadRecoveries(Recoveries recoveries, Invoices invoices, WriteOffs writeOffs) {
        this.recoveries = recoveries;
        this.invoices = invoices;
        this.writeOffs = writeOffs;
    }

    @Transactional
    public List<Recovery> page(RecoveryFilter filter, UUID after, int limit) {
        return recoveries.page(filter, after, limit);
    }

    @Transactional
    public History history(UUID id) {
        return new History(
                get(id),
                recoveries.kept(id),
                recoveries.parts(id),
                invoices.of(id),
                recoveries.choices(id),
                writeOffs.of(id));
    }

    @Transactional
    public Recovery get(UUID id) {
        return recoveries.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public Invoice invoice(UUID id) {
        return invoices.find(id).orElseThrow(Problem::notFound);
    }
}
