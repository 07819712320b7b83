package nl.ssfh.local.running;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.ssfh.local.Addresses;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.House;
import nl.ssfh.local.Mailbox;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.Profile;
import nl.ssfh.local.Tokens;
import nl.ssfh.local.process.Child;

/** The parts of one platform, each a child process of this JVM. */
public final class LocalPlatform implements Platform {

    private final PlatformOptions options;
    private final Site site;
    private final Plan plan;
    private final Map<Part, Slot> slots = new EnumMap<>(Part.class);
    private final Tokens tokens;
    private final Revival revival;
    private volatile Duration timeToHealthy = Duration.ZERO;

    private LocalPlatform(PlatformOptions options, Plan plan, Set<Part> parts) {
        this.options = options;
        this.site = plan.site();
        this.plan = plan;
        this.tokens = new HttpTokens(plan.identity().tokenEndpoint());
        this.revival = new Revival(options);
        parts.forEach(part -> slots.put(part, new Slot(plan.runner(part), revival::on)));
    }

    /** Takes the folder and the ports for these parts, or throws a sentence; nothing runs yet. */
    public static LocalPlatform prepare(PlatformOptions options, Set<Part> parts) {
        var house = new House(options.house());
        var ports = options.fixedPorts() ? Numbers.fixed() : Numbers.drawn();
        var site = Site.open(options.data());
        try {
            Readiness.check(options, house, parts);
            ports.checkFree();
            if (options.fresh()) {
                site.empty();
            }
            return new LocalPlatform(options, new Plan(options, house, site, ports), parts);
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** Returns when all are healthy, or throws with nothing left running. */
    public void start() {
        var begin = System.nanoTime();
        try {
            startTogether(servers().toList());
            startTogether(services().toList());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        timeToHealthy = Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public Addresses addresses() {
        return plan.addresses();
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public Mailbox mailbox() {
        return new HttpMailbox(addresses().mailApi());
    }

    @Override
    public Duration timeToHealthy() {
        return timeToHealthy;
    }

    @Override
    public void setBusinessDate(LocalDate date) {
        if (options.profile() != Profile.DEMO) {
            throw new IllegalStateException("Only the demo's services follow a business date that moves");
        }
        site.writeBusinessDate(date);
    }

    @Override
    public void kill(Part part) {
        slot(part).kill();
    }

    @Override
    public void freeze(Part part) {
        child(part).freeze();
    }

    @Override
    public void thaw(Part part) {
        child(part).thaw();
    }

    @Override
    public void restart(Part part) {
        slot(part).start();
    }

    @Override
    public void restart(Part part, Map<String, String> settings) {
        kill(part);
        slots.put(part, new Slot(plan.with(settings).runner(part), revival::on));
        restart(part);
    }

    @Override
    public long pid(Part part) {
        return child(part).pid();
    }

    @Override
    public Map<Part, Long> memory() {
        var memory = new EnumMap<Part, Long>(Part.class);
        slots.forEach((part, slot) -> slot.child().ifPresent(child -> memory.put(part, child.memory())));
        return memory;
    }

    /** Services first, then what they lean on, PostgreSQL last. */
    @Override
    public synchronized void close() {
        stop(services());
        stop(servers().filter(slot -> slot.part() != Part.POSTGRESQL));
        stop(servers());
        site.close();
    }

    private void startTogether(List<Slot> wanted) {
        try {
            CompletableFuture.allOf(wanted.stream()
                            .map(slot -> CompletableFuture.runAsync(() -> startOne(slot), LocalPlatform::inThread))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    private void startOne(Slot slot) {
        var begin = System.nanoTime();
        slot.start();
        options.progress()
                .accept("%s is ready after %.1f s".formatted(slot.part().title(), (System.nanoTime() - begin) / 1e9));
    }

    private Slot slot(Part part) {
        var slot = slots.get(part);
        if (slot == null) {
            throw new IllegalArgumentException(part.title() + " is not part of this platform");
        }
        return slot;
    }

    private Child child(Part part) {
        return slot(part).child().orElseThrow();
    }

    private Stream<Slot> services() {
        return slots.values().stream().filter(slot -> slot.part().isOurs());
    }

    private Stream<Slot> servers() {
        return slots.values().stream().filter(slot -> !slot.part().isOurs());
    }

    private static void stop(Stream<Slot> slots) {
        var all = slots.toList();
        all.forEach(Slot::release);
        all.forEach(Slot::stop);
    }

    private static void inThread(Runnable task) {
        Thread.ofPlatform().daemon().start(task);
    }
}
