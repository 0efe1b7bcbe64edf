"""What all tables of a notebook are made from."""

from typing import Any

from sqlalchemy import JSON, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the notebook."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: Text, dict[str, Any]: JSON, list[Any]: JSON, bytes: LargeBinary}
