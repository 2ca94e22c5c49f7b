package org.pairwright.ui.matching.proposal.unplaced;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.matching.repair.Repair;
import org.pairwright.matching.repair.Repairs;
import org.pairwright.program.criteria.CriterionWords;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.MatchingPicture;

/** Says what the buttons do that make a change. */
final class RepairWords {
    private static final int MOST_NAMED = 5;

    private final MatchingPicture picture;
    private final CriterionWords criteria;

    RepairWords(MatchingPicture picture) {
        this.picture = picture;
        criteria = new CriterionWords(picture.terms().fields().stream()
                .collect(toMap(ProfileField::name, ProfileField::label, (one, _) -> one)));
    }

    /** The set of changes first, where it is more than one; then each that helps alone. */
    List<RepairLine> of(Repairs repairs) {
        var lines = new ArrayList<RepairLine>();
        if (repairs.together().size() > 1) {
            var words = new ArrayList<>(repairs.inWords());
            names(repairs.together()).ifPresent(words::add);
            lines.add(new RepairLine(repairs.together(), together(repairs.together()), words));
        }
        lines.addAll(of(repairs.single()));
        repairs.atTheirLimit().map(RepairLine::said).ifPresent(lines::add);
        return lines;
    }

    List<RepairLine> of(List<Repair> single) {
        return single.stream()
                .map(one -> new RepairLine(List.of(one), verb(one), List.of(one.inWords())))
                .toList();
    }

    /** "Ask for 3 more places" where it is nothing but places. */
    private static Sentence together(List<Repair> changes) {
        int places = changes.stream()
                .mapToInt(one -> one instanceof Repair.MorePlaces more ? more.places() : 0)
                .sum();
        boolean onlyPlaces = changes.stream().allMatch(Repair.MorePlaces.class::isInstance);
        return onlyPlaces
                ? Sentence.of("matchingscreen.repair.placesOfAll", places)
                : Sentence.of("matchingscreen.repair.all", changes.size());
    }

    /** Whom to ask, where it is about places. */
    private Optional<Sentence> names(List<Repair> changes) {
        var mentors = changes.stream()
                .flatMap(one -> one instanceof Repair.MorePlaces more ? Stream.of(name(more.mentor())) : Stream.of())
                .distinct()
                .toList();
        var named = String.join(", ", mentors.subList(0, Math.min(MOST_NAMED, mentors.size())));
        return mentors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("matchingscreen.repair.whom", named, Math.max(0, mentors.size() - MOST_NAMED)));
    }

    private Sentence verb(Repair repair) {
        return switch (repair) {
            case Repair.MorePlaces more ->
                Sentence.of("matchingscreen.repair.places", name(more.mentor()), more.places());
            case Repair.WaiveRule waived -> rule("matchingscreen.repair.waive", waived.criterion());
            case Repair.LetBlanksIn blanks -> rule("matchingscreen.repair.blanks", blanks.criterion());
            case Repair.LiftBan _ -> Sentence.of("matchingscreen.unban");
            case Repair.LowerFloor floor -> Sentence.of("matchingscreen.repair.floor", floor.to());
        };
    }

    private Sentence rule(String key, long criterion) {
        return picture.terms().criteria().stream()
                .filter(one -> one.id() == criterion)
                .findFirst()
                .map(one -> Sentence.of(key, criteria.of(one)))
                .orElse(Sentence.of("matchingscreen.repair.all", 1));
    }

    private String name(long participant) {
        return picture.names().getOrDefault(participant, "");
    }
}
