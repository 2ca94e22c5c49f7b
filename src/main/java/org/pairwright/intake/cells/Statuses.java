package org.pairwright.intake.cells;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.people.Status;

/** Statuses in words. */
public final class Statuses {
    private static final List<Status> ORDER = List.of(
            Status.APPLIED, Status.ELIGIBLE, Status.CONFIRMED, Status.WAITING, Status.ON_HOLD, Status.WITHDRAWN);
    private static final Map<String, Integer> WORDS = Words.numbered(List.of(
            """
            applied, new, pending, submitted, registered, signed up, received, in review, under review, angemeldet, beworben,
            eingegangen, neu, offen, in prüfung, inscrit, inscrite, candidat, en attente de validation, nouveau, reçu, inscrito,
            inscrita, solicitado, nuevo, pendiente, recibido, candidatado, novo, pendente, recebido, 申込済, 応募済み, 申請中, 新規,
            مقدم, جديد, قيد المراجعة, مسجل""",
            "eligible, qualified, geeignet, zugelassen, éligible, elegible, apto, apta, elegível, 適格, 資格あり, مؤهل",
            """
            confirmed, accepted, approved, active, ok, yes, bestätigt, angenommen, zugesagt, aktiv, confirmé, confirmée, accepté,
            acceptée, validé, actif, active, confirmado, confirmada, aceptado, aceptada, aprobado, activo, aceito, aceite, aprovado,
            aprovada, ativo, 確定, 承認済み, 承認, 参加確定, مؤكد, مقبول, معتمد, نشط""",
            """
            waiting, waiting list, waitlist, waitlisted, on waiting list, warteliste, wartend, auf warteliste, liste d attente,
            en attente, lista de espera, en espera, em espera, 待機, 待機中, キャンセル待ち, قائمة الانتظار, انتظار, في الانتظار""",
            "on hold, hold, paused, deferred, pausiert, zurückgestellt, ruht, en pause, suspendu, en pausa, aplazado, suspenso, pausado, 保留, 休止中, معلق, مؤجل",
            """
            withdrawn, withdrew, cancelled, canceled, declined, dropped out, zurückgezogen, abgesagt, storniert, abgemeldet, retiré,
            annulé, désisté, retirado, cancelado, cancelada, anulado, desistiu, desistente, 辞退, 取り下げ, キャンセル, منسحب, ملغى, انسحب"""));

    private Statuses() {}

    public static Optional<Status> of(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(Plain.of(text))).map(ORDER::get);
    }
}
