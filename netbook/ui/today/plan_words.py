"""How Today says its plan: whom it asks for, what it holds back, and what is late."""

from netbook.store.due_plan import WEEK, Plan
from netbook.ui.words import tr


def summary(plan: Plan, late: int) -> str:
    """`4 people to write to today, 9 more this week. One promise is late.`"""
    if plan.rows:
        said = tr("%Ln people to write to today", "", len(plan.rows))
        more = more_words(plan)
        if more:
            said = tr("{today}, {more}").format(today=said, more=more)
    elif plan.held_back:
        said = tr("Enough for today: you were in touch with %Ln people", "", plan.written)
    elif plan.coming:
        said = tr("Nobody is waiting today, %Ln this week", "", plan.coming)
    else:
        said = tr("Nobody is waiting to hear from you")
    said = tr("{sentence}.").format(sentence=said)
    if not late:
        return said
    promises = tr("%Ln promises are late.", "", late)
    return tr("{sentence} {promises}").format(sentence=said, promises=promises)


def waiting(plan: Plan) -> int:
    """How many wait beyond those of today, for as long as a week."""
    return plan.held_back + plan.coming


def more_words(plan: Plan) -> str:
    """`9 more this week`, as far as a week can hold them; or nothing."""
    more = waiting(plan)
    if not more:
        return ""
    if more > plan.number * WEEK:
        return tr("%Ln more when there is time", "", more)
    return tr("%Ln more this week", "", more)


def held_words(plan: Plan) -> str:
    """`4 for today, 9 more this week.`"""
    if not waiting(plan):
        return ""
    today = tr("%Ln for today", "", len(plan.rows))
    return tr("{today}, {more}.").format(today=today, more=more_words(plan))
