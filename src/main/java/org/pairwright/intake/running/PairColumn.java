package org.pairwright.intake.running;

import java.util.Arrays;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;

/** The columns of the sheets about pairs, and what they are called. */
enum PairColumn {
    CONFIRMED(
            "confirmed on", "confirmed", "matched on", "date matched", "match date", "zugeordnet am", "matching datum"),
    STARTED("started on", "started", "start", "start date", "beginn", "gestartet am", "inicio", "debut", "開始日"),
    STATUS("status", "state", "pair status", "estado", "statut", "situacao", "zustand", "状態", "الحالة"),
    SINCE("status since", "since", "seit", "desde", "depuis"),
    REASON("reason", "end reason", "grund", "motivo", "raison"),
    RHYTHM("rhythm in days", "rhythm"),
    PLANNED_END("planned end", "planned end on", "end date", "ends", "end", "ende", "fin", "fim", "終了日"),
    DATE(
            "date",
            "session date",
            "met on",
            "held on",
            "meeting date",
            "date of meeting",
            "date of session",
            "datum",
            "treffen am",
            "fecha",
            "fecha de la sesion",
            "data",
            "data da sessao",
            "date de la session",
            "date de seance",
            "日付",
            "التاريخ"),
    MINUTES(
            "minutes",
            "duration",
            "duration in minutes",
            "length",
            "duration min",
            "minuten",
            "dauer",
            "dauer in minuten",
            "duracion",
            "duracion minutos",
            "minutos",
            "duracao",
            "duree",
            "duree minutes",
            "hours",
            "stunden",
            "horas",
            "heures",
            "duration hours",
            "時間",
            "المدة"),
    CHANNEL(
            "channel",
            "how",
            "format",
            "medium",
            "kanal",
            "canal",
            "art",
            "how did you meet",
            "modalidad",
            "modalite",
            "modalidade",
            "方法",
            "القناة"),
    TOPIC(
            "topic",
            "topics",
            "discussed",
            "subject",
            "thema",
            "themen",
            "tema",
            "temas",
            "sujet",
            "sujets",
            "assunto",
            "notes",
            "notizen",
            "notas",
            "トピック",
            "الموضوع"),
    MISSED_BY("missed by", "missed", "no show", "abwesend", "ausente", "absent"),
    GOAL(
            "goal",
            "goals",
            "objective",
            "ziel",
            "ziele",
            "objetivo",
            "objetivos",
            "objectif",
            "objectifs",
            "meta",
            "目標",
            "الهدف"),
    ALIGNMENT("alignment", "aligned with");

    private final String names;

    PairColumn(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    static Optional<PairColumn> of(String header) {
        String plain = Plain.of(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains("|" + plain + "|"))
                .findFirst();
    }
}
