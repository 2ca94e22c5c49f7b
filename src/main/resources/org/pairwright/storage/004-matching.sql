-- What people said of each other before they were matched.

-- A first, second ... choice; rank 0 for who is to be avoided.
create table choice (
    id      bigint not null primary key,
    program bigint not null references program,
    chooser bigint not null references participant,
    chosen  bigint not null references participant,
    "rank"  integer not null,
    unique (chooser, chosen)
);
