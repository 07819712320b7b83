package nl.ssfh.demo.year;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.population.Agenda;
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.population.Day;
import nl.ssfh.demo.population.Event;
import nl.ssfh.demo.population.Population;
import nl.ssfh.local.Platform;

/** Drives a fresh platform through the year, day by day, by its public API and with real tokens. */
public final class Year {

    private final Platform platform;
    private final Population population;
    private final Agenda agenda;
    private final Bank bank;
    private final Progress progress;
    private final Directory directory = new Directory();
    private final Practices practices;
    private final Claims claims;
    private final Accountant accountant;
    private final StillRunning stillRunning;
    private final Office office;
    private final PolicyDesk policyDesk;

    public Year(Platform platform, Population population, Bank bank, Progress progress) {
        this.platform = platform;
        this.population = population;
        this.agenda = Agenda.of(population);
        this.bank = bank;
        this.progress = progress;
        var tokens = platform.tokens();
        var claimsApi = new Api(platform.addresses().claims(), tokens);
        var payoutsApi = new Api(platform.addresses().payouts(), tokens);
        practices = new Practices(claimsApi, payoutsApi, directory);
        claims = new Claims(claimsApi, practices, directory, tokens);
        accountant = new Accountant(claimsApi, practices, directory, tokens);
        stillRunning = new StillRunning(claimsApi, directory, population.practices());
        office = new Office(payoutsApi, bank);
        policyDesk = new PolicyDesk(new Api(platform.addresses().eligibility(), tokens));
    }

    /** Returns when all is settled and every mail is sent; knows then which id the platform gave to what. */
    public Directory pass() {
        settling(this::pass);
        return directory;
    }

    /** After the year: amounts of the past change, and the next run pays what that makes. */
    public Effects correct(Correction correction) {
        platform.setBusinessDate(correction.day());
        progress.step("%s gets other amounts from %s on".formatted(Correction.REPLACES, correction.from()));
        var effects = policyDesk.correct(correction);
        settling(settling -> {
            settling.untilDecided();
            office.pay(correction.run(), correction.day());
            readReports(correction.day(), settling);
            readBankUntil(LocalDate.MAX, settling);
            settling.untilQuiet();
        });
        return effects;
    }

    private void settling(Consumer<Settling> work) {
        try (var lag = new Lag(platform.addresses().kafka())) {
            work.accept(new Settling(new Drain(new Outboxes(platform.addresses()), lag)));
        }
    }

    private void pass(Settling settling) {
        platform.setBusinessDate(agenda.firstDay());
        register(settling);
        var ledger = new MonthLedger(bank, progress, agenda.days().size());
        for (Day day : agenda.days()) {
            readBankUntil(day.date().minusDays(1), settling);
            pass(day, settling, ledger);
        }
        readBankUntil(LocalDate.MAX, settling);
        ledger.close();
        progress.step("All is paid; the last mails are on their way");
        settling.untilQuiet();
    }

    private void register(Settling settling) {
        progress.step("%d practices register".formatted(population.practices().size()));
        practices.readContributions(population);
        Parallel.each(population.practices(), practices::register);
        Parallel.each(population.practices(), accountant::isEngagedBy);
        settling.untilDecided();
        Parallel.each(population.practices(), practices::enterFirstAccount);
    }

    private void pass(Day day, Settling settling, MonthLedger ledger) {
        ledger.begins(day);
        platform.setBusinessDate(day.date());
        for (List<Event> wave : day.waves()) {
            settling.before(wave);
            happen(wave);
            ledger.happened(wave);
        }
        Parallel.each(day.accounts(), practices::enterNewAccount);
        if (day.isRunDay()) {
            // Nobody is asked about a claim that is refused until it is decided again.
            settling.untilDecided();
            stillRunning.answer(day.month());
            settling.untilDecided();
            ledger.sent(office.pay(day.month(), day.date()));
        }
        readReports(day.date(), settling);
    }

    private void happen(List<Event> wave) {
        var ways = wave.stream().collect(partitioningBy(accountant::files));
        var work = new ArrayList<Runnable>();
        work.add(() -> accountant.file(ways.getOrDefault(true, List.of())));
        ways.getOrDefault(false, List.of()).forEach(event -> work.add(() -> claims.on(event)));
        Parallel.each(work, Runnable::run);
    }

    /** On the days between, only the bank speaks. */
    private void readBankUntil(LocalDate last, Settling settling) {
        for (LocalDate day : bank.daysToCome()) {
            if (!day.isAfter(last)) {
                platform.setBusinessDate(day);
                readReports(day, settling);
            }
        }
    }

    private void readReports(LocalDate day, Settling settling) {
        var reports = bank.reportsUntil(day);
        if (!reports.isEmpty()) {
            settling.untilDecided();
            reports.forEach(office::read);
        }
    }
}
