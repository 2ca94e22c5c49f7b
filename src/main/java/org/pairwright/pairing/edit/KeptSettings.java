package org.pairwright.pairing.edit;

import java.util.OptionalLong;
import org.pairwright.pairing.roster.PairingStores;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.Journal;
import org.pairwright.storage.json.SettingsJson;
import org.pairwright.storage.program.SettingStore;
import org.pairwright.text.Sentence;

/** What she asked for last in a program, so that the screen opens with it. */
public final class KeptSettings {
    private static final String NAME = "asked-of-runs-";

    private final SettingStore kept;
    private final PairingStores stores;
    private final Journal journal;

    public KeptSettings(SettingStore kept, PairingStores stores, Journal journal) {
        this.kept = kept;
        this.stores = stores;
        this.journal = journal;
    }

    /** Those kept last, else those of the newest run, else nothing but to place everyone. */
    public Settings of(long program) {
        return kept.read(NAME + program)
                .map(SettingsJson::read)
                .or(() -> stores.results().runs().latestSettings(program))
                .orElse(Settings.of(Aim.EVERYONE));
    }

    /** Keeps them as one step, if they are others than before. Answers with the step, or with nothing where they are not. */
    public OptionalLong keep(long program, Settings settings) {
        if (settings.equals(of(program))) {
            return OptionalLong.empty();
        }
        journal.record(StepKind.SETTING, Sentence.of("pairing.step.settings"), step -> {
            kept.write(step, NAME + program, SettingsJson.write(settings));
            return settings;
        });
        return OptionalLong.of(journal.number());
    }
}
