package org.pairwright.storage;

/** The database did not do what it must. Unexpected: it reaches the one calm dialog. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageFailure(String what) {
        super(what);
    }

    public StorageFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
