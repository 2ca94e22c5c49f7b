package org.pairwright.program.plan;

/** What a program is for; each purpose brings a preset of criteria. */
public enum Purpose {
    GENERAL,
    ONBOARDING,
    LEADERSHIP,
    INCLUSION,
    KNOWLEDGE_TRANSFER,
    REVERSE_MENTORING,
    CAREER
}
