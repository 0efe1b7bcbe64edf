"""How Today says its plan: whom it asks for, what it holds back, and what is late."""

from datetime import date

from netbook.store.due_plan import FORESEEN, WEEK, Plan
from netbook.ui.words import on_day, short_day, tr


def summary(plan: Plan, late: int, today: date) -> str:
    """`4 people to write to today, 9 more this week. One promise is late.`"""
    if plan.rows:
        said = tr("%Ln people to write to today", "", len(plan.rows))
        more = more_words(plan, today)
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


def more_words(plan: Plan, today: date) -> str:
    """`9 more this week`, as far as a week can hold them; else until when; or nothing."""
    more = waiting(plan)
    if not more or plan.until is None:
        return ""
    ahead = (plan.until - today).days
    if ahead <= WEEK:
        return tr("%Ln more this week", "", more)
    if ahead > FORESEEN:
        return tr("%Ln more when there is time", "", more)
    said = tr("%Ln more, a few each day until {day}", "", more)
    return said.format(day=on_day(short_day(plan.until, today)))


def held_words(plan: Plan, today: date) -> str:
    """`4 for today, 9 more this week.`"""
    if not waiting(plan):
        return ""
    asked = tr("%Ln for today", "", len(plan.rows))
    return tr("{today}, {more}.").format(today=asked, more=more_words(plan, today))
