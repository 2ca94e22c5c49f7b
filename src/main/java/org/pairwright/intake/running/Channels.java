package org.pairwright.intake.running;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.pairs.Session;

/** How two met, in words. */
final class Channels {
    private static final Map<Session.Channel, Set<String>> WORDS = Map.of(
            Session.Channel.VIDEO,
            Set.of(
                    "video",
                    "zoom",
                    "teams",
                    "meet",
                    "skype",
                    "webex",
                    "online",
                    "virtual",
                    "virtuell",
                    "virtuel",
                    "visio",
                    "videoconferencia",
                    "videocall",
                    "videoanruf",
                    "remote",
                    "オンライン",
                    "ビデオ",
                    "فيديو"),
            Session.Channel.PHONE,
            Set.of(
                    "phone",
                    "telephone",
                    "call",
                    "telefon",
                    "telefono",
                    "telefone",
                    "llamada",
                    "ligacao",
                    "appel",
                    "telefonisch",
                    "telefonat",
                    "電話",
                    "هاتف"),
            Session.Channel.IN_PERSON,
            Set.of(
                    "person",
                    "inperson",
                    "presence",
                    "presencial",
                    "presentiel",
                    "personlich",
                    "persoenlich",
                    "onsite",
                    "office",
                    "lunch",
                    "coffee",
                    "kaffee",
                    "vor",
                    "face",
                    "対面",
                    "حضوري"));

    private Channels() {}

    static Session.Channel of(String written) {
        List<String> words = Arrays.asList(Plain.of(written).split(" ", -1));
        return Choice.of(Session.Channel.class, written)
                .or(() -> WORDS.entrySet().stream()
                        .filter(channel -> words.stream().anyMatch(channel.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(Session.Channel.OTHER);
    }
}
