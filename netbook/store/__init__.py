"""The only SQL: the notebook file, its schema and the queries on it, by noun."""

from sqlalchemy.orm import Session

__all__ = ["Session"]
