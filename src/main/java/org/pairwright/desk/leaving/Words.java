package org.pairwright.desk.leaving;

import org.pairwright.text.Messages;

/** Words that stand in many cells. */
record Words(String yes, String no, String sealed, Messages messages) {

    static Words in(Messages messages) {
        return new Words(
                messages.say("leaving.yes"), messages.say("leaving.no"), messages.say("leaving.sealed"), messages);
    }

    String yesNo(boolean yes) {
        return yes ? yes() : no();
    }
}
