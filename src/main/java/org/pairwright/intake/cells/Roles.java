package org.pairwright.intake.cells;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Role;

/**
 * Roles in words: "Mentor", "both", "Mentorin", "I would like to be a mentor, not a mentee", "Je cherche un mentor". A
 * question mark is no answer.
 */
public final class Roles {
    private static final int NEAR = 4;
    private static final int LONGEST_LABEL = 5;
    private static final Pattern QUESTION = Pattern.compile("[?？؟]");
    private static final Pattern LEAD =
            Pattern.compile("([^(\\[–—:：]{2,}?)\\s*(?:[(\\[–—:：]|\\s-\\s).*", Pattern.DOTALL);
    private static final Pattern GENDERED =
            Pattern.compile("(?<=\\p{L}{4})(?:[:*_·•‧.]|\\s?\\(-?|/-?)(innen|in|es|e|as|a|os|o|ne|rice)\\b\\)?");
    private static final Pattern CLAUSE = Pattern.compile("[,;.!\\n]|\\b(?:but|aber|sondern|mais|pero|mas|sino)\\b");
    private static final Set<String> BOTH = Words.of("""
            both, both roles, either, either one, either role, both of them, mentor mentee, beide, beides, beide rollen, sowohl als auch,
            les deux, les deux rôles, l un et l autre, deux, ambos, ambas, los dos, las dos, ambos roles, ambos papeles, os dois, as duas,
            ambos os papéis, ambos papéis, 両方, どちらも, 両者, 双方, كلاهما, كلا الدورين, الاثنان, الاثنين, كليهما, معا, كلاهما معا""");
    private static final Set<String> MENTOR = Words.of("""
            mentor, mentors, mentorin, mentoren, mentorinnen, mentorinn, mentora, mentoras, mentores, mentore, mentoresse, mentrice, coach,
            coaches, coachin, tutor, tutora, tutorin, tuteur, tutrice, parrain, marraine, patin, pate, padrino, madrina, padrinho, madrinha,
            advisor, adviser, メンター, 指導者, 指導員, 指導側, مرشد, المرشد, مرشدة, مرشدون, مرشدين, المرشدون, المرشدين, موجه, موجهة, الموجهون,
            منتور, مينتور""");
    private static final Set<String> MENTEE = Words.of("""
            mentee, mentees, mentoree, mentorees, mente, menti, mentie, mentis, coachee, protege, protegee, proteges, learner, learners,
            lernende, lernender, lernenden, mentorado, mentorada, mentorados, mentoradas, mentorando, mentoranda, mentorizado, mentorizada,
            telemaco, tutelado, tutorado, tutorada, pupilo, pupila, aprendiz, tutee, filleul, filleule, afilhado, afilhada, mentored, apprentice,
            mentorisé, mentorisée, accompagné, accompagnée, メンティー, メンティ, 指導される側, متدرب, المتدرب, متدربة, متدربون, المتدربون, متدربين, المتدربين, مسترشد, المسترشد,
            مسترشدة, متعلم, متعلمة, طالب الإرشاد, منتي, مينتي""");
    private static final Set<String> FRENCH_MENTEE = Set.of("mentoré", "mentorée", "mentorés", "mentorées");
    private static final Set<String> NOT = Words.of("""
            not, no, never, neither, nor, don t, dont, kein, keine, keinen, nicht, weder, pas, ni, aucun, sans, não, nao, nunca, nem, sin,
            sem, without, ohne, ليس, لا, لست, غير""");
    private static final Set<String> SEEKING = Words.of("""
            looking, look, seek, seeking, need, needs, want, find, finding, have, having, get, getting, search, searching, receive, request,
            suche, suchen, sucht, brauche, benötige, wünsche, finden, haben, bekommen, erhalten, cherche, chercher, recherche, besoin, trouver,
            avoir, busco, buscar, necesito, tener, encontrar, quiero un, procuro, procurar, preciso, ter, recibir, receber, 探して, 欲しい, ابحث, أبحث,
            أحتاج, احتاج""");
    private static final Set<String> SUPPORTING = Words.of("""
            support, supporting, guide, guiding, help, helping, advise, advising, coach, coaching, accompany, teach, develop, offer, begleiten,
            begleite, unterstützen, unterstütze, betreuen, betreue, accompagner, accompagne, aider, soutenir, apoyar, ayudar, acompañar, orientar,
            guiar, ajudar, acompanhar, take, taking, übernehmen""");
    private static final Set<String> BEING = Words.of("""
            be, become, becoming, being, been, as, act, acting, serve, serving, am, i m, to, role, werden, sein, als, bin, être, devenir, comme,
            suis, en tant que, ser, como, soy, sou, actuar, atuar, convertirme, tornar, role of""");
    private static final Set<String> FOR =
            Words.of("others, someone, somebody, people, colleagues, juniors, andere, anderen, autres, otros, outros");

    private Roles() {}

    public static Optional<Role> of(String text) {
        if (text.isBlank() || QUESTION.matcher(text).find()) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        if (BOTH.contains(plain)) {
            return Optional.of(Role.BOTH);
        }
        var lead = LEAD.matcher(text);
        return Optional.of(text)
                .filter(_ -> lead.matches())
                .flatMap(_ -> inSentence(lead.group(1)))
                .or(() -> inSentence(text))
                .or(() -> bothInWords(plain));
    }

    /** The role that a sheet's name or a label between groups tells: "Mentors 2026", "Our mentees". */
    public static Optional<Role> ofSheet(String name) {
        return Plain.of(name).split(" ", -1).length > LONGEST_LABEL
                ? Optional.empty()
                : inSentence(name.replace('_', ' ')).filter(role -> role != Role.BOTH);
    }

    /** The role that a header asks about: "Mentor?", "Would you like to be a mentee?". */
    public static Optional<Role> asked(String header) {
        return inSentence(QUESTION.matcher(header).replaceAll(" ")).filter(role -> role != Role.BOTH);
    }

    private static Optional<Role> bothInWords(String plain) {
        boolean both = Stream.of(plain.split(" ", -1)).anyMatch(BOTH::contains);
        return both && plain.split(" ", -1).length <= LONGEST_LABEL ? Optional.of(Role.BOTH) : Optional.empty();
    }

    private static Optional<Role> inSentence(String text) {
        var roles = EnumSet.noneOf(Role.class);
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var clause : CLAUSE.split(GENDERED.matcher(lower).replaceAll("$1"), -1)) {
            roles.addAll(new Clause(words(clause)).roles());
        }
        if (roles.size() == 2) {
            return Optional.of(Role.BOTH);
        }
        return roles.stream().findFirst();
    }

    /** The words as they are compared; what an accent tells is kept. */
    private static List<String> words(String clause) {
        var words = new ArrayList<String>();
        for (var word : clause.split("[^\\p{L}\\p{M}\\p{N}'’ー]+", -1)) {
            String plain = FRENCH_MENTEE.contains(word) ? "mentee" : Plain.of(word);
            if (!plain.isEmpty()) {
                words.addAll(List.of(plain.split(" ", -1)));
            }
        }
        return words;
    }

    private record Clause(List<String> words) {
        EnumSet<Role> roles() {
            var roles = EnumSet.noneOf(Role.class);
            for (int n = 0; n < words.size(); n++) {
                int at = n;
                role(words.get(n))
                        .or(() -> mentoring(at))
                        .filter(_ -> !isBefore(at, NOT, NEAR))
                        .ifPresent(role -> roles.add(turned(role, at)));
            }
            return roles;
        }

        private static Optional<Role> role(String word) {
            if (MENTEE.contains(word) || holds(word, "メンティ", "متدرب", "مسترشد", "指導を受け")) {
                return Optional.of(Role.MENTEE);
            }
            return MENTOR.contains(word) || holds(word, "メンター", "مرشد", "指導する")
                    ? Optional.of(Role.MENTOR)
                    : Optional.empty();
        }

        /** In Japanese and Arabic words run together. */
        private static boolean holds(String word, String... parts) {
            return word.codePointAt(0) > 0x600
                    && Stream.of(parts).map(Plain::of).anyMatch(word::contains);
        }

        /** "Mentoring others" and "to mentor" give, "receive mentoring" takes. */
        private Optional<Role> mentoring(int at) {
            if (!words.get(at).equals("mentoring")) {
                return Optional.empty();
            }
            boolean others = at + 1 < words.size() && FOR.contains(words.get(at + 1));
            if (others || isBefore(at, Words.of("offer, offering, provide, providing, give, giving"), NEAR)) {
                return Optional.of(Role.MENTOR);
            }
            return isBefore(at, SEEKING, NEAR) ? Optional.of(Role.MENTEE) : Optional.empty();
        }

        /** Who looks for a mentor is a mentee, who supports mentees a mentor. */
        private Role turned(Role role, int at) {
            if (words.get(at).equals("mentoring") || words.get(at).equals("mentored")) {
                return role;
            }
            boolean being = isBefore(at, BEING, 2) || isAfter(at, BEING);
            if (role == Role.MENTOR) {
                return !being && (isBefore(at, SEEKING, NEAR) || isAfter(at, SEEKING)) ? Role.MENTEE : role;
            }
            boolean gives = isBefore(at, SEEKING, NEAR) || isBefore(at, SUPPORTING, NEAR) || isAfter(at, SUPPORTING);
            return !being && gives ? Role.MENTOR : role;
        }

        private boolean isBefore(int at, Set<String> those, int near) {
            return words.subList(Math.max(0, at - near), at).stream().anyMatch(those::contains);
        }

        private boolean isAfter(int at, Set<String> those) {
            return words.subList(at + 1, Math.min(words.size(), at + 3)).stream()
                    .anyMatch(those::contains);
        }
    }
}
