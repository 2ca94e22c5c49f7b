package org.pairwright.following;

import java.time.LocalDate;
import java.util.Optional;
import org.pairwright.program.pairs.Session;

/**
 * A session as she fills it in, not looked at yet.
 *
 * @param minutes as typed; blank where not known
 * @param next when they mean to meet again
 */
public record SessionDraft(
        Optional<LocalDate> on,
        String minutes,
        Session.Channel channel,
        String topic,
        Optional<LocalDate> next,
        Session.MissedBy missedBy) {

    /** An hour by video on that day: what most sessions are. */
    public static SessionDraft usual(LocalDate on) {
        return new SessionDraft(
                Optional.of(on), "60", Session.Channel.VIDEO, "", Optional.empty(), Session.MissedBy.NOBODY);
    }

    /** A session that was noted before, to be changed. */
    public static SessionDraft of(Session session) {
        return new SessionDraft(
                Optional.of(session.on()),
                session.minutes().isPresent()
                        ? Integer.toString(session.minutes().getAsInt())
                        : "",
                session.channel(),
                session.topic(),
                session.next(),
                session.missedBy());
    }

    public SessionDraft withMinutes(String changed) {
        return new SessionDraft(on, changed, channel, topic, next, missedBy);
    }

    public SessionDraft withTopic(String changed) {
        return new SessionDraft(on, minutes, channel, changed, next, missedBy);
    }
}
