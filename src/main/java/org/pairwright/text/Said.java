package org.pairwright.text;

/** A failure that is to be expected of the world, disks above all, and says in a sentence what was seen and what to do. */
public interface Said {

    Sentence sentence();
}
