-- What people said of each other before they were matched, and circles: several mentees with one or two mentors on a topic.

-- A first, second ... choice; rank 0 for who is to be avoided.
create table choice (
    id      bigint not null primary key,
    program bigint not null references program,
    chooser bigint not null references participant,
    chosen  bigint not null references participant,
    "rank"  integer not null,
    unique (chooser, chosen)
);

-- Its members are pairs with a circle, one per facilitator.
create table circle (
    id             bigint not null primary key,
    uid            uuid not null unique,
    program        bigint not null references program,
    topic          varchar(4000) not null,
    facilitator    bigint not null references participant,
    co_facilitator bigint references participant,
    least          integer not null,
    most           integer not null
);
create index circle_of_program on circle (program);
alter table pair add column circle bigint references circle;

-- What is long in the records of runs, in parts: pressed (deflate, base64), never changed but where somebody is removed, and
-- kept once for all runs that have it. No step takes them back, so the journal keeps no images of them.
create table run_part (
    id      bigint not null primary key,
    kind    varchar(20) not null,
    digest  varchar(64) not null,
    content character large object not null
);

-- Which parts a run is made of, by kind, as JSON. Older runs have none and keep all of it in their rows.
alter table run add column parts varchar(1000000);

-- Whether a run followed an edit by itself; older ones say nothing.
alter table run add column after_edit boolean;

alter table run alter column settings drop not null;
alter table run alter column people drop not null;
alter table run alter column certificate drop not null;
