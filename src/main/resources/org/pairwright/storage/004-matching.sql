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
