package org.pairwright.storage.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.proposal.Account;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.ProposedPair;
import org.pairwright.program.proposal.Run;
import org.pairwright.program.proposal.Settings;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.storage.json.AccountJson;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.RunJson;

/** All of a run's record that is long, as the texts of its parts in their order. */
public record RunParts(Map<PartKind, List<String>> texts) {

    public RunParts {
        texts = Map.copyOf(texts);
    }

    public static RunParts of(Run run) {
        var texts = new EnumMap<PartKind, List<String>>(PartKind.class);
        var proposal = run.proposal();
        texts.put(PartKind.TERMS, List.of(RunJson.settings(run.settings(), run.criteria(), List.of())));
        texts.put(PartKind.PINS_AND_BANS, cut(run.pinsAndBans(), PinBan::mentee, RunJson::pinsAndBansAlone));
        texts.put(PartKind.PEOPLE, cut(run.people(), PersonInRun::participant, RunJson::people));
        texts.put(PartKind.PAIRS, cut(proposal.pairs(), ProposedPair::mentee, PairsText::write));
        texts.put(PartKind.UNPLACED, cut(proposal.unplaced(), Unplaced::mentee, UnplacedText::write));
        texts.put(PartKind.PROOF, ProofText.write(proposal.certificate()));
        texts.put(
                PartKind.COST,
                proposal.account().stream()
                        .map(account -> Json.text(Map.of(AccountJson.MEMBER, AccountJson.plain(account))))
                        .toList());
        return new RunParts(texts);
    }

    public List<String> of(PartKind kind) {
        return texts.getOrDefault(kind, List.of());
    }

    public Settings settings(Aim aim) {
        return RunJson.asked(of(PartKind.TERMS).getFirst(), aim);
    }

    public List<Criterion> criteria() {
        return RunJson.criteria(of(PartKind.TERMS).getFirst());
    }

    public List<PinBan> pinsAndBans() {
        return read(PartKind.PINS_AND_BANS, RunJson::pinsAndBansAlone);
    }

    public List<PersonInRun> people() {
        return read(PartKind.PEOPLE, RunJson::people);
    }

    public List<ProposedPair> pairs() {
        return read(PartKind.PAIRS, PairsText::read);
    }

    public List<Unplaced> unplaced() {
        return read(PartKind.UNPLACED, UnplacedText::read);
    }

    public Certificate certificate() {
        return ProofText.read(of(PartKind.PROOF));
    }

    public Optional<Account> account() {
        return of(PartKind.COST).stream().findFirst().flatMap(text -> AccountJson.account(Json.object(text)));
    }

    private static <T> List<String> cut(List<T> all, ToLongFunction<T> key, Function<List<T>, String> written) {
        return Cut.at(all, key).stream().map(written).toList();
    }

    private <T> List<T> read(PartKind kind, Function<String, List<T>> one) {
        return of(kind).stream().map(one).flatMap(List::stream).toList();
    }
}
