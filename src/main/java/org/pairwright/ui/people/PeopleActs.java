package org.pairwright.ui.people;

import org.pairwright.desk.History;
import org.pairwright.enrolment.People;
import org.pairwright.ui.people.care.PersonCare;
import org.pairwright.ui.shell.WindowActs;

/** What is done from the screen of people. */
public record PeopleActs(People people, History history, WindowActs window, PersonCare care) {}
