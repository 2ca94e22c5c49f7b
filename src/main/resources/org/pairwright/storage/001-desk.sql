-- The desk: persons once, programs many. Plain standard SQL where H2 allows, so that the same script can run elsewhere.
-- JSON is kept as text: a digest of a row needs it back to the letter.
-- World dates end in _on; when something was recorded is told by its step. Reserved words are avoided or quoted.

-- One row number serves every table: a row keeps it when an undone step brings the row back.
create sequence row_number_of_desk start with 1;

create table desk (
    id             integer not null primary key check (id = 1),
    uid            uuid not null,
    schema_version integer not null,
    change_number  bigint not null
);

create table table_digest (
    table_name varchar(60) not null primary key,
    row_count  bigint not null,
    digest     bigint not null
);

create table setting (
    id    bigint not null primary key,
    name  varchar(200) not null unique,
    content varchar(100000) not null
);

-- The journal: one step per action of the user, and the image of each row before and after.
create table step (
    no        bigint not null primary key,
    at        timestamp(3) with time zone not null,
    kind      varchar(40) not null,
    sentence  varchar(100000) not null,
    undoes    bigint references step
);

create table change (
    step       bigint not null references step,
    n          integer not null,
    table_name varchar(60) not null,
    row_id     bigint not null,
    before     character large object,
    after      character large object,
    primary key (step, n)
);
create index change_of_row on change (table_name, row_id, step);
create index step_undone on step (undoes);

create table person (
    id                 bigint not null primary key,
    uid                uuid not null unique,
    employee_id        varchar(200) not null,
    first_name         varchar(400) not null,
    last_name          varchar(400) not null,
    email              varchar(400) not null,
    phone              varchar(200) not null,
    site               varchar(400) not null,
    department         varchar(400) not null,
    level              integer,
    timezone           varchar(100) not null,
    manager            bigint references person,
    manager_as_written varchar(400) not null,
    left_on            date,
    load_limit         integer,
    answers            varchar(1000000) not null
);

create table program (
    id          bigint not null primary key,
    uid         uuid not null unique,
    name        varchar(400) not null,
    purpose     varchar(40) not null,
    starts_on   date not null,
    ends_on     date not null,
    rhythm_days integer not null,
    cloned_from bigint references program,
    sample      boolean not null,
    archived_on date
);

create table profile_field (
    id         bigint not null primary key,
    uid        uuid not null unique,
    program    bigint references program,
    name       varchar(100) not null,
    label      varchar(400) not null,
    belongs_to varchar(20) not null,
    asked_of   varchar(20) not null,
    kind       varchar(20) not null,
    list       varchar(1000000) not null,
    sensitive  boolean not null,
    position   integer not null,
    unique (program, name)
);

create table participant (
    id             bigint not null primary key,
    uid            uuid not null unique,
    person         bigint not null references person,
    program        bigint not null references program,
    role           varchar(20) not null,
    status         varchar(20) not null,
    applied_on     date not null,
    places         integer not null,
    mentors_needed integer not null,
    away_from      date,
    away_until     date,
    answers        varchar(1000000) not null,
    unique (person, program)
);
create index participant_of_program on participant (program);

create table criterion (
    id           bigint not null primary key,
    program      bigint not null references program,
    position     integer not null,
    kind         varchar(40) not null,
    mentee_field varchar(100) not null,
    mentor_field varchar(100) not null,
    weight       varchar(20) not null,
    missing      varchar(20) not null,
    parameters   varchar(1000000) not null
);

create table pin_ban (
    id      bigint not null primary key,
    program bigint not null references program,
    mentee  bigint not null references participant,
    mentor  bigint not null references participant,
    kind    varchar(10) not null,
    note    varchar(4000) not null,
    unique (mentee, mentor)
);

-- A matching run, never changed afterwards; with a name it is a scenario.
create table run (
    id              bigint not null primary key,
    uid             uuid not null unique,
    program         bigint not null references program,
    name            varchar(400),
    ran_at          timestamp(3) with time zone not null,
    aim             varchar(20) not null,
    settings        character large object not null,
    people          character large object not null,
    result          character large object not null,
    certificate     character large object not null,
    program_version varchar(40) not null
);
create index run_of_program on run (program);

create table run_pair (
    id      bigint not null primary key,
    run     bigint not null references run,
    mentee  bigint not null references participant,
    mentor  bigint not null references participant,
    points  bigint not null,
    score   integer not null,
    pinned  boolean not null,
    reasons character large object not null
);
create index run_pair_of_run on run_pair (run);

create table run_unplaced (
    id          bigint not null primary key,
    run         bigint not null references run,
    participant bigint not null references participant,
    unmet       integer not null,
    why         character large object not null,
    repair      character large object
);
create index run_unplaced_of_run on run_unplaced (run);

create table pair (
    id             bigint not null primary key,
    uid            uuid not null unique,
    program        bigint not null references program,
    mentee         bigint not null references participant,
    mentor         bigint not null references participant,
    run            bigint references run,
    confirmed_on   date not null,
    score          integer,
    reasons        character large object not null,
    rhythm_days    integer not null,
    planned_end_on date not null,
    note           varchar(100000) not null
);
create index pair_of_program on pair (program);

create table pair_event (
    id          bigint not null primary key,
    pair        bigint not null references pair,
    happened_on date not null,
    kind        varchar(20) not null,
    reason      varchar(4000) not null
);
create index pair_event_of_pair on pair_event (pair);

create table goal (
    id          bigint not null primary key,
    uid         uuid not null unique,
    pair        bigint not null references pair,
    description varchar(4000) not null,
    alignment   varchar(20) not null,
    state       varchar(20) not null
);
create index goal_of_pair on goal (pair);

create table session (
    id        bigint not null primary key,
    uid       uuid not null unique,
    pair      bigint not null references pair,
    held_on   date not null,
    minutes   integer,
    channel   varchar(20) not null,
    topic     varchar(4000) not null,
    next_on   date,
    missed_by varchar(20) not null
);
create index session_of_pair on session (pair);

-- What was imported, so that the same file is recognised. The step that took it in is found by its change.
create table import (
    id        bigint not null primary key,
    program   bigint not null references program,
    file_name varchar(1000) not null,
    digest    varchar(64) not null,
    mapping   character large object not null,
    counts    varchar(4000) not null
);

insert into desk (id, uid, schema_version, change_number) values (1, random_uuid(), 1, 0);
