package org.pairwright.desk.backup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pairwright.storage.json.Json;
import org.pairwright.storage.json.JsonObject;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.storage.rows.TableState;

/**
 * What a backup says of itself, readable without a key: no names, only when, why and how much.
 *
 * @param version of the Pairwright that made it
 * @param state what it must hold
 */
public record BackupNote(Instant at, BackupReason reason, String version, DeskState state) {
    private static final int FORMAT = 1;

    String toText() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("format", FORMAT);
        plain.put("at", at.toString());
        plain.put("reason", reason.name());
        plain.put("version", version);
        plain.put("desk", state.desk().toString());
        plain.put("schema", state.schema());
        plain.put("number", state.number());
        plain.put("nextRow", state.nextRow());
        var tables = new TreeMap<String, Object>();
        state.tables().forEach((table, of) -> tables.put(table, Map.of("rows", of.rows(), "digest", of.digest())));
        plain.put("tables", tables);
        return Json.text(plain);
    }

    static BackupNote fromText(String text) {
        var plain = Json.object(text);
        var tables = new TreeMap<String, TableState>();
        plain.object("tables").members().forEach((table, of) -> tables.put(table, state(JsonObject.of(of))));
        return new BackupNote(
                Instant.parse(plain.text("at")),
                BackupReason.valueOf(plain.text("reason")),
                plain.text("version"),
                new DeskState(
                        UUID.fromString(plain.text("desk")),
                        plain.count("schema"),
                        plain.number("number"),
                        plain.number("nextRow"),
                        tables));
    }

    private static TableState state(JsonObject plain) {
        return new TableState(plain.number("rows"), plain.number("digest"));
    }

    /** How many rows of what she knows: people, participants, pairs, sessions. */
    public DeskCounts counts() {
        return DeskCounts.of(state);
    }
}
