-- Trust: what people agreed to, how long they are kept, who was removed, and what was said in confidence.
-- New columns of older tables may be null, and images leave nulls out: an older image is still the image of its row.

alter table program add column retention_months integer;
alter table person add column removed_on date;

create table consent (
    id           bigint not null primary key,
    participant  bigint not null references participant,
    wording      varchar(100000) not null,
    given_on     date not null,
    until_on     date,
    withdrawn_on date
);
create index consent_of_participant on consent (participant);

-- That somebody was removed, never who: counts and the backups that still held the person, as JSON.
create table removal (
    id         bigint not null primary key,
    removed_on date not null,
    counts     varchar(100000) not null,
    backups    varchar(100000) not null
);

-- What was said in confidence; the text is sealed with the register's own key, in every image of the row too.
create table concern (
    id           bigint not null primary key,
    uid          uuid not null unique,
    about_pair   bigint references pair,
    about_person bigint references person,
    raised_on    date not null,
    sealed       character large object not null
);
