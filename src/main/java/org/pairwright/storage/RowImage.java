package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.pairwright.storage.json.Json;

/** A whole row as JSON: columns in the table's order, everything that is no number or yes/no as text. */
final class RowImage {
    private RowImage() {}

    static String of(Record row) {
        Map<String, @Nullable Object> image = new LinkedHashMap<>();
        for (Field<?> column : row.fields()) {
            image.put(column.getName(), plain(row.get(column)));
        }
        return Json.text(image);
    }

    /** The row that {@code image} was made of. */
    static <R extends Record> R toRow(Table<R> table, String image) {
        R row = table.newRecord();
        row.fromMap(Json.object(image).members());
        return row;
    }

    /** 64 bits of SHA-256 over the table's name and the image; a table's digest is the sum over its rows. */
    static long digest(String table, String image) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(table.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = hash.digest(image.getBytes(StandardCharsets.UTF_8));
            long digest = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                digest = (digest << Byte.SIZE) | (bytes[i] & 0xff);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean yes -> yes;
            case OffsetDateTime time -> time.toInstant().toString();
            default -> value.toString();
        };
    }
}
