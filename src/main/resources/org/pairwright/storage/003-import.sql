-- What is remembered of imports: how a kind of file is read, and who is not somebody else.

-- What was said of files with these headers; the newest of them counts, the older ones stay for the history.
create table recipe (
    id      bigint not null primary key,
    headers varchar(1000000) not null,
    name    varchar(400) not null,
    content character large object not null,
    said_on date not null
);

create table not_same (
    id    bigint not null primary key,
    one   bigint not null references person,
    other bigint not null references person,
    unique (one, other)
);
