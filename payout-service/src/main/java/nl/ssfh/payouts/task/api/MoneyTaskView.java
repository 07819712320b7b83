package nl.ssfh.payouts.task.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.task.domain.MoneyTask;
import nl.ssfh.payouts.task.domain.MoneyTaskKind;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a practice must do before money moves. */
@Schema(name = "MoneyTask", description = "What a practice must do before money moves; gone when it is done")
public record MoneyTaskView(
        MoneyTaskKind kind,
        UUID practice,

        @Schema(description = "What waits for it: to be paid to the practice, or by it on an invoice")
        long amountCents,

        @Schema(description = "The invoice to pay") @Nullable
        UUID invoice,

        @Schema(description = "Of an invoice, the last day on which it is in time") @Nullable
        LocalDate deadline,

        @Schema(description = "What to do, in Dutch", examples = "Betaal factuur T2024-00001: € 55,00.")
        String nl,

        @Schema(description = "What to do, in English", examples = "Pay invoice T2024-00001: € 55.00.")
        String en) {

    static MoneyTaskView of(MoneyTask task) {
        var invoice = task.invoice();
        return new MoneyTaskView(
                task.kind(),
                task.practice(),
                task.amount().cents(),
                invoice == null ? null : invoice.id(),
                invoice == null ? null : invoice.dueOn(),
                say(Words.NL, task),
                say(Words.EN, task));
    }

    private static String say(Words words, MoneyTask task) {
        var amount = words.euros(task.amount());
        var invoice = task.invoice();
        if (invoice != null) {
            return words.say("task.payInvoice", invoice.reference(), amount);
        }
        if (task.kind() == MoneyTaskKind.GIVE_OTHER_ACCOUNT) {
            return words.say("task.giveOtherAccount", amount);
        }
        return task.amount().equals(Money.ZERO)
                ? words.say("task.giveFirstAccount")
                : words.say("task.giveAccount", amount);
    }
}
