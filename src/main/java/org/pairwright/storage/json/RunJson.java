package org.pairwright.storage.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Role;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Certificate;
import org.pairwright.program.proposal.PersonInRun;
import org.pairwright.program.proposal.Settings;

/** The large parts of a run's record as JSON. */
public final class RunJson {
    private static final String ASKED = "asked";
    private static final String BEYOND = "beyond";
    private static final String LEVELS = "levels";

    private RunJson() {}

    public static String settings(Settings asked, List<Criterion> criteria, List<PinBan> pinsAndBans) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put(ASKED, SettingsJson.plain(asked));
        settings.put("criteria", criteria.stream().map(CriterionJson::plain).toList());
        settings.put("pinsAndBans", pinsAndBans.stream().map(RunJson::plain).toList());
        return Json.text(settings);
    }

    /** What was asked for; runs of before this was kept asked for their aim and nothing else. */
    public static Settings asked(String settings, Aim aim) {
        var plain = Json.object(settings);
        return plain.members().containsKey(ASKED) ? SettingsJson.settings(plain.object(ASKED)) : Settings.of(aim);
    }

    public static List<Criterion> criteria(String settings) {
        return list(Json.object(settings).list("criteria"), CriterionJson::criterion);
    }

    public static List<PinBan> pinsAndBans(String settings) {
        return list(Json.object(settings).list("pinsAndBans"), RunJson::pinBan);
    }

    public static String pinsAndBansAlone(List<PinBan> pinsAndBans) {
        return Json.text(pinsAndBans.stream().map(RunJson::plain).toList());
    }

    public static List<PinBan> pinsAndBansAlone(String json) {
        return list(Json.list(json), RunJson::pinBan);
    }

    public static String people(List<PersonInRun> people) {
        return Json.text(people.stream().map(RunJson::plain).toList());
    }

    public static List<PersonInRun> people(String json) {
        return list(Json.list(json), RunJson::person);
    }

    /** The people of a run, of whom these are only still there, without a name and answers. */
    public static String withoutPerson(String json, Collection<Long> participants, String standIn) {
        return people(people(json).stream()
                .map(one -> participants.contains(one.participant())
                        ? new PersonInRun(
                                one.participant(), standIn, one.role(), one.places(), one.mentorsNeeded(), Answers.NONE)
                        : one)
                .toList());
    }

    /** The settings of a run without what was said of single pairs with these participants. */
    public static String withoutPinsOf(String settings, Collection<Long> participants) {
        var plain = new LinkedHashMap<>(Json.object(settings).members());
        plain.put(
                "pinsAndBans",
                pinsAndBans(settings).stream()
                        .filter(one -> !participants.contains(one.mentee()) && !participants.contains(one.mentor()))
                        .map(RunJson::plain)
                        .toList());
        return Json.text(plain);
    }

    public static String certificate(Certificate certificate) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("unplacedPrice", certificate.unplacedPrice());
        plain.put("leastPoints", certificate.leastPoints());
        plain.put("totalPoints", certificate.totalPoints());
        plain.put("unmetNeeds", certificate.unmetNeeds());
        plain.put("prices", rows(certificate.prices(), price -> List.of(price.mentor(), price.points())));
        plain.put("benefits", rows(certificate.benefits(), one -> List.of(one.mentee(), one.points())));
        plain.put("premiums", rows(certificate.premiums(), one -> List.of(one.mentee(), one.mentor(), one.points())));
        if (!certificate.beyond().equals(Certificate.Beyond.NOTHING)) {
            plain.put(BEYOND, BeyondJson.plain(certificate.beyond()));
        }
        if (!certificate.levels().isEmpty()) {
            plain.put(LEVELS, certificate.levels().stream().map(RunJson::plain).toList());
        }
        return Json.text(plain);
    }

    public static Certificate certificate(String json) {
        var plain = Json.object(json);
        return new Certificate(
                plain.number("unplacedPrice"),
                plain.number("leastPoints"),
                plain.number("totalPoints"),
                plain.number("unmetNeeds"),
                numbers(plain.list("prices"), row -> new Certificate.Price(row[0], row[1])),
                numbers(plain.list("benefits"), row -> new Certificate.Benefit(row[0], row[1])),
                numbers(plain.list("premiums"), row -> new Certificate.Premium(row[0], row[1], row[2])),
                plain.members().containsKey(BEYOND)
                        ? BeyondJson.beyond(plain.object(BEYOND))
                        : Certificate.Beyond.NOTHING,
                plain.members().containsKey(LEVELS) ? list(plain.list(LEVELS), RunJson::level) : List.of());
    }

    private static Map<String, Object> plain(Certificate.Level level) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("score", level.score());
        plain.put("prices", rows(level.prices(), price -> List.of(price.mentor(), price.points())));
        plain.put("benefits", rows(level.benefits(), one -> List.of(one.mentee(), one.points())));
        return plain;
    }

    private static Certificate.Level level(JsonObject plain) {
        return new Certificate.Level(
                Math.toIntExact(plain.number("score")),
                numbers(plain.list("prices"), row -> new Certificate.Price(row[0], row[1])),
                numbers(plain.list("benefits"), row -> new Certificate.Benefit(row[0], row[1])));
    }

    private static Map<String, Object> plain(PinBan pinBan) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("id", pinBan.id());
        plain.put("program", pinBan.program());
        plain.put("mentee", pinBan.mentee());
        plain.put("mentor", pinBan.mentor());
        plain.put("kind", pinBan.kind().name());
        plain.put("note", pinBan.note());
        return plain;
    }

    private static PinBan pinBan(JsonObject plain) {
        return new PinBan(
                plain.number("id"),
                plain.number("program"),
                plain.number("mentee"),
                plain.number("mentor"),
                PinBan.Kind.valueOf(plain.text("kind")),
                plain.text("note"));
    }

    private static Map<String, Object> plain(PersonInRun person) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("participant", person.participant());
        plain.put("name", person.name());
        plain.put("role", person.role().name());
        plain.put("places", person.places());
        plain.put("mentorsNeeded", person.mentorsNeeded());
        plain.put("profile", AnswersJson.plain(person.profile()));
        return plain;
    }

    private static PersonInRun person(JsonObject plain) {
        return new PersonInRun(
                plain.number("participant"),
                plain.text("name"),
                Role.valueOf(plain.text("role")),
                plain.count("places"),
                plain.count("mentorsNeeded"),
                AnswersJson.answers(plain.object("profile")));
    }

    private static <T> List<List<Long>> rows(List<T> rows, Function<T, List<Long>> numbers) {
        return rows.stream().map(numbers).toList();
    }

    private static <T> List<T> numbers(List<?> plain, Function<long[], T> row) {
        return plain.stream()
                .map(one -> row.apply(((List<?>) one)
                        .stream()
                                .mapToLong(number -> ((Number) number).longValue())
                                .toArray()))
                .toList();
    }

    private static <T> List<T> list(List<?> plain, Function<JsonObject, T> one) {
        return plain.stream().map(JsonObject::of).map(one).toList();
    }
}
