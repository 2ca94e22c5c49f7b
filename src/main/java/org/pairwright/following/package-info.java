/** What happens to a pair after it was confirmed: its status, sessions, goals, rhythm and the administrator's own note, each written as one step that can be taken back. Knows the words of a program, insight and storage; nothing of windows and files. */
@NullMarked
package org.pairwright.following;

import org.jspecify.annotations.NullMarked;
