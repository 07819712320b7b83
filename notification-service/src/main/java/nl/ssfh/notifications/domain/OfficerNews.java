package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/** What the fund's own people must know. */
public sealed interface OfficerNews extends News {

    @Override
    default Set<Recipient> recipients() {
        return EnumSet.of(Recipient.OFFICER);
    }

    /**
     * A run waits for release.
     *
     * @param preparedBy the subject of the officer who prepared it and may not release it
     */
    record RunPrepared(
            UUID run, YearMonth month, int transactions, Money total, LocalDate executionDate, String preparedBy)
            implements OfficerNews {
        @Override
        public String identity() {
            return "run-prepared/" + run;
        }
    }

    /** Lines of a bank report match nothing. */
    record SuspenseOpened(UUID report, int lines, LocalDate reportedOn) implements OfficerNews {
        @Override
        public String identity() {
            return "suspense-opened/" + report;
        }
    }

    record BudgetReached(UUID budget, int year, Fee fee, int percent, Money available, Money reserved)
            implements OfficerNews {
        @Override
        public String identity() {
            return "budget-reached/" + budget + "/" + percent;
        }
    }

    /**
     * What was told to practices on one day.
     *
     * @param told how many messages of each kind; kinds without any are left out
     * @param stuck how many messages wait for a person now
     */
    record DayTotals(LocalDate day, Map<NewsKind, Long> told, long stuck) implements OfficerNews {

        public DayTotals {
            told = new TreeMap<>(told);
        }

        @Override
        public String identity() {
            return "day-totals/" + day;
        }
    }
}
