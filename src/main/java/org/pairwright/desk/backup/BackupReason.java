package org.pairwright.desk.backup;

/** Why a backup was made. */
public enum BackupReason {
    /** Something had changed since the last, and the program started. */
    START,
    /** Half an hour of work. */
    WORK,
    BEFORE_IMPORT,
    BEFORE_UPGRADE,
    BEFORE_RESTORE,
    BEFORE_REMOVAL,
    BEFORE_REWRITING,
    /** The file was made anew: after a removal, a restore, or with another key. */
    AFTER_REWRITING,
    /** She asked for it. */
    ASKED
}
