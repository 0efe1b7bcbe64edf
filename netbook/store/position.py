"""The position that is shown of a contact, as a join for queries on contacts `c`."""

# The position shown is the first that has not ended.
POSITION = """
    LEFT JOIN position AS p ON p.id =
        (SELECT id FROM position WHERE contact_id = c.id AND ended_on = '' ORDER BY id LIMIT 1)
    LEFT JOIN organisation AS o ON o.id = p.organisation_id
"""
