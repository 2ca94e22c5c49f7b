/**
 * The desk's file as a file: opened, brought up to date by the numbered scripts, made anew beside itself, and what the disk
 * can do to it. Knows rows as images and sentences; of steps and stores nothing.
 */
@NullMarked
package org.pairwright.storage.file;

import org.jspecify.annotations.NullMarked;
