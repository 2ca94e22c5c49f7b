package org.pairwright.desk;

import java.nio.file.Path;
import java.time.Clock;

/** Where a desk lies, whose time it goes by, and the lock that keeps others out. */
record Parts(Path folder, Clock clock, DeskLock lock) {}
