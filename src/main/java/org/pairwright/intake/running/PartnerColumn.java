package org.pairwright.intake.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.intake.columns.Plain;

/**
 * What a header says of one of the two of a pair: which of them, and what of her.
 *
 * @param mentor or else the mentee
 */
record PartnerColumn(boolean mentor, What what) {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> MENTOR = Set.of(
            "mentor",
            "mentorin",
            "mentora",
            "mentors",
            "mentoren",
            "mentores",
            "mentorinnen",
            "mentorn",
            "coach",
            "tutor",
            "tutora",
            "parrain",
            "marraine",
            "mentrice",
            "المرشد",
            "مرشد",
            "الموجه",
            "موجه");
    private static final Set<String> MENTEE = Set.of(
            "mentee",
            "mentees",
            "protege",
            "protegee",
            "proteges",
            "protegido",
            "protegida",
            "mentorado",
            "mentorada",
            "mentorados",
            "mentorand",
            "mentorandin",
            "mentoree",
            "mentore",
            "mentoria",
            "mentorizado",
            "mentorizada",
            "aprendiz",
            "coachee",
            "filleul",
            "filleule",
            "pupil",
            "telemaque",
            "tutorado",
            "tutorada",
            "المتدرب",
            "متدرب",
            "المسترشد",
            "مسترشد");
    private static final Set<String> EMAIL = Set.of(
            "email",
            "mail",
            "emails",
            "correo",
            "courriel",
            "mailadresse",
            "emailadresse",
            "emailaddress",
            "البريد",
            "الالكتروني");
    private static final Set<String> NAME =
            Set.of("name", "names", "nombre", "nom", "nome", "fullname", "الاسم", "اسم");
    private static final Set<String> FIRST = Set.of("first", "vorname", "prenom", "given", "primeiro", "primer");
    private static final Set<String> LAST =
            Set.of("last", "nachname", "surname", "apellido", "apellidos", "sobrenome", "family", "famille");

    /** Words that tell nothing. */
    private static final Set<String> BETWEEN = Set.of(
            "of",
            "the",
            "de",
            "del",
            "du",
            "la",
            "le",
            "l",
            "d",
            "der",
            "des",
            "do",
            "da",
            "s",
            "e",
            "address",
            "adresse",
            "electronico",
            "electronique",
            "eletronico",
            "full",
            "matched",
            "assigned",
            "in",
            "a",
            "o",
            "work",
            "zugeordnete",
            "zugeordneter",
            "asignado",
            "asignada",
            "your",
            "el",
            "m",
            "f",
            "es",
            "r",
            "1",
            "ein",
            "eine",
            "completo",
            "complet");

    /** What of her. */
    enum What {
        /** A name or an e-mail: the cells tell. */
        EITHER,
        NAME,
        FIRST,
        LAST,
        EMAIL
    }

    static Optional<PartnerColumn> of(String header) {
        return ofJapanese(header).or(() -> ofWords(new ArrayList<>(List.of(SPACE.split(Plain.of(header), -1)))));
    }

    private static Optional<PartnerColumn> ofJapanese(String header) {
        boolean mentee = header.contains("メンティ");
        if (!mentee && !header.contains("メンター")) {
            return Optional.empty();
        }
        var what = header.contains("メール") ? What.EMAIL : header.contains("名") ? What.NAME : What.EITHER;
        return Optional.of(new PartnerColumn(!mentee, what));
    }

    private static Optional<PartnerColumn> ofWords(List<String> words) {
        boolean mentor = words.removeIf(MENTOR::contains);
        boolean mentee = words.removeIf(MENTEE::contains);
        if (mentor == mentee) {
            return Optional.empty();
        }
        boolean email = words.removeIf(EMAIL::contains);
        boolean first = words.removeIf(FIRST::contains);
        boolean last = words.removeIf(LAST::contains);
        boolean name = words.removeIf(NAME::contains);
        words.removeIf(BETWEEN::contains);
        if (words.stream().anyMatch(word -> !word.isEmpty())) {
            return Optional.empty();
        }
        var ofName = first ? What.FIRST : last ? What.LAST : name ? What.NAME : What.EITHER;
        return Optional.of(new PartnerColumn(mentor, email ? What.EMAIL : ofName));
    }
}
