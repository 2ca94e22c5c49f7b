/**
 * The folder that the desk lies in, as a place: whether it is a safe one, what explains it, and how a second start finds
 * the first. Knows the desk's small files and sentences, and nothing of people.
 */
@NullMarked
package org.pairwright.desk.place;

import org.jspecify.annotations.NullMarked;
