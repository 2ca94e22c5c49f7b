package org.pairwright.command;

import java.io.PrintWriter;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** Where the command line speaks: what was done on one stream, what cannot be done on the other. */
public record Terminal(PrintWriter out, PrintWriter err, Messages messages) {

    void say(Sentence sentence) {
        out.println(messages.say(sentence));
        out.flush();
    }

    /** Says why it cannot be done, and gives back the exit code that says so too. */
    public int cannot(Sentence why) {
        err.println(messages.say(why));
        err.flush();
        return Exit.CANNOT;
    }
}
