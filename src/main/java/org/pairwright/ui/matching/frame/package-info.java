/**
 * What the parts of the matching screen share: the program read at once, the run made of it, and what surrounds them in the
 * window. Knows pairing's acts, the shell, the kit and the jobs; of storage only stores; none of the parts.
 */
@NullMarked
package org.pairwright.ui.matching.frame;

import org.jspecify.annotations.NullMarked;
