package org.pairwright.intake.running;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.intake.columns.Plain;
import org.pairwright.program.pairs.PairState;

/** Where a pair stands, in words. */
final class States {
    private static final Map<PairState, Set<String>> WORDS = Map.of(
            PairState.INVITED, Set.of("proposed", "eingeladen", "invitado", "invite", "convidado", "vorgeschlagen"),
            PairState.ACTIVE,
                    Set.of(
                            "running",
                            "ongoing",
                            "in progress",
                            "matched",
                            "confirmed",
                            "aktiv",
                            "laufend",
                            "laeuft",
                            "activo",
                            "activa",
                            "en curso",
                            "actif",
                            "active",
                            "en cours",
                            "ativo",
                            "ativa",
                            "em andamento",
                            "進行中",
                            "نشط"),
            PairState.PAUSED, Set.of("on hold", "pausiert", "en pausa", "en pause", "pausado", "em pausa"),
            PairState.COMPLETED,
                    Set.of(
                            "done",
                            "finished",
                            "closed",
                            "abgeschlossen",
                            "fertig",
                            "completado",
                            "completada",
                            "finalizado",
                            "termine",
                            "terminee",
                            "acheve",
                            "concluido",
                            "concluida",
                            "完了",
                            "مكتمل"),
            PairState.ENDED,
                    Set.of(
                            "stopped",
                            "cancelled",
                            "canceled",
                            "broken up",
                            "beendet",
                            "abgebrochen",
                            "terminado",
                            "cancelado",
                            "arrete",
                            "annule",
                            "encerrado"));

    private States() {}

    static Optional<PairState> of(String written) {
        String plain = Plain.of(written);
        return Choice.of(PairState.class, written)
                .or(() -> WORDS.entrySet().stream()
                        .filter(state -> state.getValue().contains(plain))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }
}
