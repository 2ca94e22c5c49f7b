package org.pairwright.care;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.pairwright.program.care.Concern;
import org.pairwright.program.history.StepKind;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;
import org.pairwright.sealing.NotWhole;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.storage.Journal;
import org.pairwright.storage.people.ConcernStore;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.text.Sentence;

/**
 * The register of what was said in confidence. Its texts are sealed with a key of their own, in the database, the
 * history and every backup; the key lies in the desk's settings, locked with the register's password and its recovery
 * code. Opening takes some tenths of a second on purpose: never on the FX thread.
 */
public final class Concerns {
    private static final String SLOTS = SettingStore.KEYS + "concerns";
    private static final int LONGEST = 20_000;

    private final Journal journal;
    private final ConcernStore store;
    private final SettingStore settings;
    private final Clock clock;
    private volatile Optional<DataKey> key = Optional.empty();

    public Concerns(Journal journal, ConcernStore store, SettingStore settings, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the register can be read. */
    public enum State {
        NOT_SET_UP,
        LOCKED,
        OPEN
    }

    public State state() {
        if (key.isPresent()) {
            return State.OPEN;
        }
        return settings.read(SLOTS).isPresent() ? State.LOCKED : State.NOT_SET_UP;
    }

    /**
     * Gives the register its password and opens it.
     *
     * @param password at least one character
     * @return to be shown once and written down: it is kept nowhere
     */
    public RecoveryCode setUp(char[] password) {
        if (state() != State.NOT_SET_UP) {
            throw new IllegalStateException("the register has a password already");
        }
        var fresh = DataKey.random();
        var locked = KeySlots.lock(fresh, password);
        keep(locked.slots(), Sentence.of("care.step.setUp"));
        key = Optional.of(fresh);
        return locked.code();
    }

    /**
     * Opens the register.
     *
     * @param secret the password or the recovery code
     * @return why it stays closed; empty if it is open
     */
    public Optional<Sentence> open(char[] secret) {
        try {
            var slots = KeySlots.fromText(settings.read(SLOTS).orElseThrow());
            key = slots.open(secret);
            return key.isPresent() ? Optional.empty() : Optional.of(Sentence.of("care.wrongPassword"));
        } catch (NotWhole e) {
            return Optional.of(Sentence.of("care.slotsDamaged"));
        }
    }

    /** Nobody reads it any more until it is opened again. */
    public void lock() {
        key = Optional.empty();
    }

    /** The newest first; those that were sealed with another key are left out. */
    public List<ReadConcern> read() {
        var open = key.orElseThrow(() -> new IllegalStateException("the register is locked"));
        return store.all().stream()
                .flatMap(concern -> unsealed(open, concern).map(text -> new ReadConcern(concern, text)).stream())
                .toList();
    }

    /**
     * Writes down what was said today.
     *
     * @param aboutPerson the person it is about, where it is about one
     */
    public Kept add(String text, OptionalLong aboutPerson) {
        var open = key.orElseThrow(() -> new IllegalStateException("the register is locked"));
        var words = text.strip();
        if (words.isEmpty()) {
            return new Kept.Refused(Sentence.of("care.noConcern"));
        }
        if (words.length() > LONGEST) {
            return new Kept.Refused(Sentence.of("care.tooLong", LONGEST));
        }
        var uid = UUID.randomUUID();
        var concern =
                new Concern(0, uid, OptionalLong.empty(), aboutPerson, LocalDate.now(clock), sealed(open, uid, words));
        var sentence = Sentence.of("care.step.concern");
        journal.record(StepKind.CONCERN, sentence, step -> store.save(step, concern));
        return new Kept.Done(sentence, journal.number());
    }

    private void keep(KeySlots slots, Sentence sentence) {
        journal.<Boolean>record(StepKind.CONCERN, sentence, step -> {
            settings.write(step, SLOTS, slots.toText());
            return true;
        });
    }

    private static String sealed(DataKey key, UUID uid, String text) {
        return Base64.getEncoder().encodeToString(key.seal(text.getBytes(StandardCharsets.UTF_8), context(uid)));
    }

    private static Optional<String> unsealed(DataKey key, Concern concern) {
        return key.unseal(Base64.getDecoder().decode(concern.sealed()), context(concern.uid()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] context(UUID uid) {
        return ("concern " + uid).getBytes(StandardCharsets.UTF_8);
    }
}
