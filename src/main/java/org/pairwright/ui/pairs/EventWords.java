package org.pairwright.ui.pairs;

import org.pairwright.program.pairs.PairEvent.Kind;

/** How the things that may happen to a pair are called on menus and buttons. */
final class EventWords {
    private EventWords() {}

    /** On the menu, where more is asked afterwards. */
    static String menu(Kind kind) {
        return switch (kind) {
            case INVITED -> "pairs.menu.invite";
            case ACCEPTED -> "pairs.menu.accept";
            case DECLINED -> "pairs.menu.decline";
            case STARTED -> "pairs.menu.start";
            case PAUSED -> "pairs.menu.pause";
            case RESUMED -> "pairs.menu.resume";
            case EXTENDED -> "pairs.menu.extend";
            case COMPLETED -> "pairs.menu.complete";
            case ENDED -> "pairs.menu.end";
            case REOPENED -> "pairs.menu.reopen";
        };
    }

    /** On the button that does it. */
    static String verb(Kind kind) {
        return switch (kind) {
            case INVITED -> "pairs.verb.invite";
            case ACCEPTED -> "pairs.verb.accept";
            case DECLINED -> "pairs.verb.decline";
            case STARTED -> "pairs.verb.start";
            case PAUSED -> "pairs.verb.pause";
            case RESUMED -> "pairs.verb.resume";
            case EXTENDED -> "pairs.verb.extend";
            case COMPLETED -> "pairs.verb.complete";
            case ENDED -> "pairs.verb.end";
            case REOPENED -> "pairs.verb.reopen";
        };
    }
}
