package org.pairwright.spreadsheet.delimited;

/** Whether bytes are UTF-8 (RFC 3629): nothing else looks like it by chance. */
final class Utf8 {
    private static final int FORGIVEN = 20;

    private Utf8() {}

    /** Forgives a damaged letter among many right ones, and one that is cut off at the end. */
    static boolean fits(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int n = 0;
        while (n < bytes.length) {
            int length = length(bytes[n]);
            if (length == 1) {
                n++;
            } else if (length > 1 && n + length > bytes.length && continues(bytes, n + 1, bytes.length)) {
                n = bytes.length;
            } else if (length > 1 && n + length <= bytes.length && continues(bytes, n + 1, n + length)) {
                right++;
                n += length;
            } else {
                wrong++;
                n++;
            }
        }
        return wrong == 0 || wrong * FORGIVEN <= right;
    }

    private static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        int lead = first & 0xff;
        if (lead >= 0xc2 && lead < 0xe0) {
            return 2;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return 3;
        }
        return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int n = from; n < to; n++) {
            if ((bytes[n] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
