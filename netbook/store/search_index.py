"""How the search indexes forget: at once where little goes, all together where much does.

FTS5's `secure-delete` takes what is deleted out of an index there and then, which costs up to 17 ms
for one contact of 100,000. A change of many switches it off, and at its end has each index that it
touched written anew (`optimize`, 0.2 s for 100,000 contacts), which leaves nothing behind either.
"""

from sqlalchemy import Connection

# Search index, the table of texts it reads, that table's row id in it, and the columns indexed.
INDEXES = (
    (
        "contact_search",
        "contact_text",
        "id",
        ("names", "organisations", "tags", "points", "notes"),
    ),
    ("interaction_search", "interaction_text", "key", ("body",)),
)
# So many rows take as long one by one as writing an index of so many more anew does.
FEW = 10
SHARE = 5000


def expect_many(connection: Connection, texts: str, rows: int) -> None:
    """Say that so many rows of a table of texts will be changed or deleted in this transaction."""
    if rows <= FEW:
        return
    index = next(index for index, table, *_ in INDEXES if table == texts)
    newest = connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {texts}").scalar_one()
    if rows > FEW + newest // SHARE and _secure(connection, index):
        _set_secure(connection, index, 0)


def settle_indexes(connection: Connection) -> None:
    """At the end of a transaction: have nothing left in the indexes of what is gone."""
    for index, *_ in INDEXES:
        if not _secure(connection, index):
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            _set_secure(connection, index, 1)


def _secure(connection: Connection, index: str) -> bool:
    query = f"SELECT v FROM {index}_config WHERE k = 'secure-delete'"
    return bool(connection.exec_driver_sql(query).scalar_one())


def _set_secure(connection: Connection, index: str, value: int) -> None:
    statement = f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', {value})"
    connection.exec_driver_sql(statement)
