package org.pairwright.storage.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.pairwright.storage.json.Json;

/**
 * A whole row as JSON: columns in the table's order, everything that is no number or yes/no as text. Empty columns are
 * left out, so that the images of older rows stay as they are when a table gets a new column.
 */
public final class RowImage {
    private RowImage() {}

    public static String of(Record row) {
        Map<String, Object> image = new LinkedHashMap<>();
        for (Field<?> column : row.fields()) {
            var value = row.get(column);
            if (value != null) {
                image.put(column.getName(), plain(value));
            }
        }
        return Json.text(image);
    }

    /** The row that {@code image} was made of. */
    public static <R extends Record> R toRow(Table<R> table, String image) {
        R row = table.newRecord();
        for (Field<?> column : row.fields()) {
            row.set(column, null);
        }
        row.fromMap(Json.object(image).members());
        return row;
    }

    /** An image of an older program, without the empty columns that it still named. */
    public static String withoutEmpty(String image) {
        var members = new LinkedHashMap<>(Json.object(image).members());
        members.values().removeIf(value -> value == null);
        return Json.text(members);
    }

    /** 64 bits of SHA-256 over the table's name and the image; a table's digest is the sum over its rows. */
    public static long digest(String table, String image) {
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

    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean yes -> yes;
            case OffsetDateTime time -> time.toInstant().toString();
            default -> value.toString();
        };
    }
}
